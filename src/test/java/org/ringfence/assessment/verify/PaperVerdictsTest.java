package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.paper.PaperWriter;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.Annex;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.BookTemplates;
import org.ringfence.report.Templates;

/** What the check says of a paper of every kind, edition and design, given out or not. */
class PaperVerdictsTest {
  /**
   * The exit codes of a paper and of the same with a seal that counts. A public copy leaves out the
   * approver's signature with the reason, so nobody here can say whose that is; what carries no
   * record proves nothing.
   */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("committee public .docx", "4 3"),
          Map.entry("committee public .docx template", "4 3"),
          Map.entry("committee exempt .docx", "4 0"),
          Map.entry("committee exempt .docx template", "4 0"),
          Map.entry("site public .docx", "4 3"),
          Map.entry("site public .docx template", "4 3"),
          Map.entry("workbook public .xlsx", "4 3"),
          Map.entry("workbook public .xlsx template", "4 3"),
          Map.entry("workbook exempt .xlsx", "4 0"),
          Map.entry("workbook exempt .xlsx template", "4 0"),
          Map.entry("checklist exempt .docx", "2 2"),
          Map.entry("checklist exempt .docx template", "2 2"),
          Map.entry("foi public .docx", "2 2"),
          Map.entry("foi public .docx template", "2 2"),
          Map.entry("foi public .xlsx", "2 2"),
          Map.entry("foi public .xlsx template", "2 2"),
          Map.entry("site exempt .docx", "0 0"),
          Map.entry("site exempt .docx template", "4 0"),
          Map.entry("sign-off exempt .docx", "0 0"),
          Map.entry("sign-off exempt .docx template", "4 0"),
          Map.entry("site exempt workings .docx", "0 0"),
          Map.entry("site exempt dpia .docx", "0 0"),
          Map.entry("site exempt workings dpia .docx", "0 0"),
          Map.entry("site public dpia .docx", "4 3"),
          Map.entry("workbook plain .xlsx", "0 0"));

  @TempDir private Path folder;

  @Test
  void everyPaperIsWhatTheTableSays() {
    try (var given = new GivenOut(folder)) {
      var found = new LinkedHashMap<String, String>();
      for (var kind : PaperKind.values()) {
        for (var edition : Edition.values()) {
          for (var ending : List.of(".docx", ".xlsx")) {
            var order = given.order(kind, edition);
            if (isWritten(order, ending)) {
              var name = kind.id() + " " + edition.id() + " " + ending;
              found.put(name, codes(given, order, name));
              found.put(name + " template", codes(given, in(ending, order), "t " + name));
            }
          }
        }
      }
      var workings = given.order(PaperKind.SITE, Edition.EXEMPT).withWorkings(true);
      found.put("site exempt workings .docx", codes(given, workings, "workings.docx"));
      var exempt = given.order(PaperKind.SITE, Edition.EXEMPT).with(Annex.DPIA, true);
      found.put("site exempt dpia .docx", codes(given, exempt, "dpia.docx"));
      found.put(
          "site exempt workings dpia .docx",
          codes(given, exempt.withWorkings(true), "workings-dpia.docx"));
      var open = given.order(PaperKind.SITE, Edition.PUBLIC).with(Annex.DPIA, true);
      found.put("site public dpia .docx", codes(given, open, "public-dpia.docx"));
      var plain = given.plainWorkbook("plain.xlsx");
      found.put("workbook plain .xlsx", codes(given, plain));
      assertThat(found).isEqualTo(EXPECTED);
    }
  }

  /** Compressors of other systems pack the same parts into other bytes. */
  @Test
  void howTightlyAPaperIsPackedSaysNothing() throws IOException {
    try (var given = new GivenOut(folder)) {
      var plain = given.paper(given.order(PaperKind.SIGN_OFF, Edition.EXEMPT), "s.docx");
      for (var paper : List.of(plain, given.sealed(plain))) {
        for (var level : List.of(Deflater.NO_COMPRESSION, Deflater.BEST_SPEED)) {
          var packed = packed(paper, level);
          assertThat(Files.mismatch(packed, paper)).isNotNegative();
          assertThat(given.verified(packed).level()).isEqualTo(Level.PROVED);
        }
      }
    }
  }

  private Path packed(Path paper, int level) throws IOException {
    var packed = folder.resolve("packed.docx");
    try (var zip = UniformZip.open(paper).orElseThrow();
        var out = Files.newOutputStream(packed)) {
      var writer = new UniformZipWriter(out);
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          add(writer, name, in.readAllBytes(), level);
        }
      }
      writer.finish();
    }
    return packed;
  }

  private static void add(UniformZipWriter to, String name, byte[] bytes, int level)
      throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var packed = new ByteArrayOutputStream();
    var deflater = new Deflater(level, true);
    try (var out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    to.addPacked(
        name,
        new UniformZipWriter.Sizes(crc.getValue(), packed.size(), bytes.length),
        new ByteArrayInputStream(packed.toByteArray()));
  }

  private static boolean isWritten(PaperOrder order, String ending) {
    var isBook = ending.equals(".xlsx");
    return PaperWriter.of(order, Estate.knowledge(), isBook).isPresent()
        && (order.kind() == PaperKind.FOI || isBook == (order.kind() == PaperKind.WORKBOOK));
  }

  private PaperOrder in(String ending, PaperOrder order) {
    return order.in(
        Optional.of(
            ending.equals(".xlsx")
                ? BookTemplates.letterhead(folder.resolve("council.xlsx"))
                : Templates.styles(folder.resolve("council.docx"))));
  }

  private static String codes(GivenOut given, PaperOrder order, String name) {
    return codes(given, given.paper(order, name.replace(" .", ".")));
  }

  /** The exit codes of a paper and of the same with a seal. */
  private static String codes(GivenOut given, Path paper) {
    return given.verified(paper).level().exitCode()
        + " "
        + given.verified(given.sealed(paper)).level().exitCode();
  }
}
