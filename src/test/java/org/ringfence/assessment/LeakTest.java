package org.ringfence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.Answer;
import org.ringfence.model.Basis;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Device;
import org.ringfence.model.Edition;
import org.ringfence.model.Money;
import org.ringfence.model.Opinion;
import org.ringfence.model.PaperKind;
import org.ringfence.model.PaperOrder;
import org.ringfence.model.Progress;
import org.ringfence.model.Reconciliation;
import org.ringfence.model.Ruling;
import org.ringfence.model.TreatmentCost;
import org.ringfence.report.BookTemplates;

/**
 * Nothing that is withheld is in any part of a public file: not in its text, its properties, its
 * pictures, a workbook inside it or the record that it carries.
 */
class LeakTest {
  private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);
  private static final Pattern LONG_BASE64 = Pattern.compile("[A-Za-z0-9+/]{64,}={0,2}");

  /** Every file that a public edition can be. */
  private static final List<Public> PUBLIC =
      List.of(
          new Public(PaperKind.COMMITTEE, "docx"),
          new Public(PaperKind.SITE, "docx"),
          new Public(PaperKind.WORKBOOK, "xlsx"),
          new Public(PaperKind.FOI, "docx"),
          new Public(PaperKind.FOI, "xlsx"));

  private record Public(PaperKind kind, String ending) {
    boolean isBook() {
      return ending.equals("xlsx");
    }
  }

  /** What was put in, by the kind of detail that it is of. */
  private static final Map<DetailKind, List<String>> MARKS =
      new EnumMap<>(
          Map.of(
              DetailKind.LOCATION, List.of("QLOCATIONSITE", "QLOCATIONROOM"),
              DetailKind.ADDRESS, List.of("QADDRESS"),
              DetailKind.MODEL, List.of("QMODEL", "QLABEL"),
              DetailKind.FIRMWARE, List.of("QFIRMWARE"),
              DetailKind.NETWORK, List.of("C0:56:E3:0A:BC:DE"),
              DetailKind.PHOTO, List.of("QPHOTO"),
              DetailKind.PERSON, List.of("Qperson", "QTECHNICIAN"),
              DetailKind.PRICE, List.of("4321.09", "QCONTRACT"),
              DetailKind.NOTE, List.of("QNOTE", "QREF", "QREASON", "QACTION")));

  @TempDir private Path folder;
  private Desk desk;

  /** A register in which every field that takes a text has a mark of its own. */
  private record Desk(Workspace workspace, String id, String organisation) {}

  @BeforeEach
  void seed() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    Estate.done(estate.ring().make("Qperson Signer", Estate.PASSPHRASE.toCharArray()));
    var workspace = Estate.done(estate.open(Estate.knowledge()));
    var started =
        Estate.done(
            workspace.start(
                new NewAssessment(
                    "Anytown Council",
                    "QLOCATIONSITE",
                    "QADDRESS Street",
                    "QADDRESSNUMBER",
                    "QLOCATIONROOM",
                    "QCONTRACT Ltd")));
    var id = started.entry().assessmentId();
    Estate.done(workspace.devices(id, List.of(camera(), recorder())));
    var said =
        new Answer(
            List.of("air-gap"), Basis.DOCUMENTED, "Qperson", Optional.of(SEEN), "QREF", "QNOTE");
    Estate.done(workspace.answer(id, "recorder.isolation", said));
    Estate.done(workspace.answer(id, "web.monitoring", said.withValues(List.of("enabled"))));
    Estate.done(
        workspace.answer(
            id,
            "firmware.current",
            said.withValues(List.of("no-fix"))
                .withBasis(Basis.INSPECTED)
                .withEvidence("QTECHNICIAN", Optional.of(SEEN), "QREF")));
    Estate.done(
        workspace.reconcile(
            id, "X1", new Reconciliation("Qperson", SEEN, "QREASON why both stand")));
    Estate.done(workspace.attachments().add(id, "recorder.isolation", photo()));
    var organisation = started.entry().organisation().id();
    Estate.done(
        workspace
            .books()
            .actions()
            .add(organisation, "", "QACTION change it", "Qperson", Optional.empty()));
    desk = new Desk(workspace, id, organisation);
  }

  private static Device camera() {
    return new Device(
        Device.Kind.CAMERA,
        "QLABEL brand",
        "",
        "C0:56:E3:0A:BC:DE",
        "QMODEL-1",
        "QFIRMWARE 5",
        Optional.of(SEEN),
        Optional.of(7),
        "2016",
        "4321.09");
  }

  private static Device recorder() {
    return new Device(
        Device.Kind.RECORDER,
        "Hikvision",
        "",
        "",
        "QMODEL-2",
        "",
        Optional.empty(),
        Optional.of(0),
        "",
        "");
  }

  /** A picture that says in its own data where it was taken. */
  private Path photo() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
    var comment = "QPHOTO taken at QLOCATIONROOM".getBytes(StandardCharsets.UTF_8);
    var bytes = out.toByteArray();
    var with = new ByteArrayOutputStream();
    with.write(bytes, 0, 2);
    with.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
    with.write(comment);
    with.write(bytes, 2, bytes.length - 2);
    return Files.write(folder.resolve("QPHOTO.jpg"), with.toByteArray());
  }

  private void decide(DetailKind kind, String question, boolean withheld) {
    var opinion = new Opinion("M. Officer", "Monitoring officer", SEEN);
    Estate.done(
        desk.workspace()
            .books()
            .disclosure()
            .decide(
                desk.organisation(),
                new Ruling(
                    kind,
                    question,
                    withheld,
                    withheld ? "england-7" : "",
                    withheld ? "It would help an intruder." : "",
                    Optional.of(opinion))));
  }

  private void withholdEverything() {
    for (var kind : DetailKind.values()) {
      if (kind != DetailKind.ANSWER) {
        decide(kind, "", true);
      }
    }
    decide(DetailKind.ANSWER, "web.monitoring", true);
  }

  /** All texts of the public papers, however they are packed, on one heap. */
  private String published() throws IOException {
    var all = new StringBuilder();
    for (var paper : PUBLIC) {
      publish(paper, Optional.empty(), all);
    }
    var template = Optional.of(BookTemplates.letterhead(folder.resolve("council.xlsx")));
    for (var paper : PUBLIC.stream().filter(Public::isBook).toList()) {
      publish(paper, template, all);
    }
    return all.toString();
  }

  private void publish(Public paper, Optional<Path> template, StringBuilder all)
      throws IOException {
    var kind = paper.kind();
    var file = folder.resolve(kind.id() + "." + paper.ending());
    var subject = kind == PaperKind.SITE ? desk.id() : "";
    var order = new PaperOrder(kind, Edition.PUBLIC, subject, template, false, "");
    Estate.done(desk.workspace().publishing().write(order, file, Optional.empty(), Progress.NONE));
    all.append(file.getFileName()).append('\n');
    texts(Files.readAllBytes(file), all);
  }

  private static void texts(byte[] packed, StringBuilder into) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readAllBytes();
        into.append(entry.getName()).append('\n');
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
          texts(bytes, into);
        } else {
          text(new String(bytes, StandardCharsets.UTF_8), into);
        }
      }
    }
  }

  private static void text(String text, StringBuilder into) {
    var plain = unescaped(text);
    into.append(plain).append('\n');
    var letters = plain.replaceAll("<[^>]*>", "");
    into.append(letters).append('\n');
    for (var source : List.of(plain, letters.replaceAll("\\s", ""))) {
      LONG_BASE64.matcher(source).results().forEach(found -> unpack(found.group(), into));
    }
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** What is in Base64, deflated or not. */
  private static void unpack(String letters, StringBuilder into) {
    var whole = letters.substring(0, letters.length() / 4 * 4);
    try {
      var bytes = Base64.getDecoder().decode(whole);
      into.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
      var out = new ByteArrayOutputStream();
      try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
        in.transferTo(out);
      } catch (IOException e) {
        // Not deflated, or only its beginning: what was read so far counts.
      }
      into.append(out.toString(StandardCharsets.UTF_8)).append('\n');
    } catch (IllegalArgumentException e) {
      // Not Base64 after all.
    }
  }

  private static List<String> marksIn(String text, DetailKind kind) {
    return MARKS.getOrDefault(kind, List.of()).stream().filter(text::contains).toList();
  }

  @Test
  void nothingThatIsWithheldIsInAnyPartOfADraft() throws IOException {
    withholdEverything();
    var text = published();
    for (var kind : MARKS.keySet()) {
      assertThat(marksIn(text, kind)).as(kind.id()).isEmpty();
    }
    assertThat(text).contains("Anytown Council", "Installation 1", "ringfence-public/1");
    assertThat(text).doesNotContain("web.monitoring\":{\"basis");
  }

  @Test
  void nothingThatIsWithheldIsInAnyPartOfASignedPaper() throws IOException {
    sign();
    withholdEverything();
    var text = published();
    for (var kind : MARKS.keySet()) {
      assertThat(marksIn(text, kind)).as(kind.id()).isEmpty();
    }
    assertThat(text).contains("ringfence-record/1");
  }

  private void sign() {
    var who = new Signatory("", true, "technician", "I looked at it.", "QREASON", Estate.TODAY);
    Estate.done(
        desk.workspace().signatures().sign(desk.id(), who, Estate.PASSPHRASE.toCharArray()));
  }

  @Test
  void whatMayBeToldIsFound() throws IOException {
    // So that the search is shown to be able to find it.
    withholdEverything();
    for (var kind : MARKS.keySet()) {
      decide(kind, "", false);
      assertThat(marksIn(published(), kind)).as(kind.id()).isNotEmpty();
      decide(kind, "", true);
    }
  }

  @Test
  void aPriceOfTheCouncilsOwnIsWithheldToo() throws IOException {
    withholdEverything();
    Estate.done(
        desk.workspace()
            .books()
            .treatments()
            .set(
                desk.organisation(),
                new TreatmentCost(
                    "replace", Money.pounds(98_765), Money.pounds(8_765), "QQUOTATION", true)));
    assertThat(published()).doesNotContain("98,765", "98765", "8,765", "QQUOTATION");
    decide(DetailKind.PRICE, "", false);
    assertThat(published()).contains("QQUOTATION");
  }
}
