package org.ringfence.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;

/** As much as may be read is read, and not a letter more. */
class ReadingLimitsTest {
  private static final int MEGABYTE = 1 << 20;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  private static void elements(Allowance allowance, int many) throws UnreadableException {
    for (var one = 0; one < many; one++) {
      allowance.element();
    }
  }

  @Test
  void soManyElementsAreKeptOfOnePart() throws UnreadableException {
    var allowance = new Allowance();
    elements(allowance, 200_000);
    assertThatThrownBy(allowance::element)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("longer than any paper");
    allowance.begin();
    elements(allowance, 200_000);
    allowance.handedOver(10);
    elements(allowance, 199_990);
    assertThatThrownBy(allowance::element).isInstanceOf(UnreadableException.class);
  }

  @Test
  void soManyElementsAreReadOfAllParts() throws UnreadableException {
    var allowance = new Allowance();
    for (var part = 0; part < 20; part++) {
      allowance.begin();
      elements(allowance, 200_000);
    }
    allowance.begin();
    assertThatThrownBy(allowance::element).isInstanceOf(UnreadableException.class);
  }

  @Test
  void soManyLettersAreKept() throws UnreadableException {
    var allowance = new Allowance();
    allowance.letters(64 << 20);
    assertThatThrownBy(() -> allowance.letters(1)).isInstanceOf(UnreadableException.class);
    allowance.handedOver(0);
    allowance.letters(60 << 20);
    allowance.begin();
    allowance.letters(64 << 20);
    assertThatThrownBy(() -> allowance.letters(1)).isInstanceOf(UnreadableException.class);
  }

  private static XmlNode read(String xml, Allowance allowance, String streamed)
      throws UnreadableException {
    return XmlReading.read(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
        allowance,
        streamed,
        node -> {});
  }

  @Test
  void aPartIsReadWithinWhatIsLeft() throws UnreadableException {
    var rows = "<r>x</r>".repeat(200_001);
    assertThatThrownBy(() -> read("<a>" + rows + "</a>", new Allowance(), ""))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("longer than any paper");
    // Handed over one by one, they are not kept.
    assertThat(read("<a>" + rows + "</a>", new Allowance(), "r").children()).isEmpty();
  }

  @Test
  void theSizesThatAFileListsAreHeldAgainstTheBudget() throws IOException {
    listed(file(List.of(32 * MEGABYTE)));
    refused(file(List.of(32 * MEGABYTE + 1)), "is larger than 32 MB");
    var four = new ArrayList<>(List.of(32, 32, 32, 32).stream().map(n -> n * MEGABYTE).toList());
    listed(file(four));
    four.add(1);
    refused(file(four), "makes the file larger than 128 MB");
    var many = new ArrayList<Integer>();
    for (var one = 0; one < 2_000; one++) {
      many.add(1);
    }
    listed(file(many));
    many.add(1);
    refused(file(many), "more than 2,000 parts");
  }

  @Test
  void whatIsPackedTighterThanAnyPaperIsRefused() throws IOException {
    listed(packed(MEGABYTE));
    refused(packed(MEGABYTE + 1), "unpacks to more than 100 times its size");
  }

  private static void listed(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      assertThatCode(() -> PaperBudget.inMemory().list(zip)).doesNotThrowAnyException();
    }
  }

  private static void refused(Path file, String what) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      assertThatThrownBy(() -> PaperBudget.inMemory().list(zip))
          .isInstanceOf(OverBudgetException.class)
          .hasMessageContaining(what);
    }
  }

  /** Parts of these sizes, stored as they are. */
  private Path file(List<Integer> sizes) throws IOException {
    var file = folder.resolve("stored.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var number = 0; number < sizes.size(); number++) {
        var bytes = new byte[sizes.get(number)];
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry("part" + number);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
      }
    }
    return file;
  }

  private Path packed(int size) throws IOException {
    var file = folder.resolve("packed.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("part"));
      out.write(new byte[size]);
    }
    return file;
  }

  @Test
  void aPartUnpacksToNoMoreThanItSaysHoweverItIsRead() throws IOException {
    var bytes = new byte[] {1, 2, 3};
    try (var one = PaperBudget.counted(new ByteArrayInputStream(bytes), "p", 3)) {
      assertThat(List.of(one.read(), one.read(), one.read(), one.read()))
          .containsExactly(1, 2, 3, -1);
    }
    try (var short2 = PaperBudget.counted(new ByteArrayInputStream(bytes), "p", 2)) {
      assertThat(List.of(short2.read(), short2.read())).containsExactly(1, 2);
      assertThatThrownBy(short2::read)
          .isInstanceOf(OverBudgetException.class)
          .hasMessageContaining("more than the file says");
    }
  }

  @Test
  void aMessageShowsSoMuchOfAText() {
    assertThat(Excerpt.text("x".repeat(120))).isEqualTo("x".repeat(120));
    assertThat(Excerpt.text("x".repeat(121))).isEqualTo("x".repeat(120) + " …");
    assertThat(Excerpt.text("a b\u00a0c\u00add")).isEqualTo("a b[U+00A0]c[U+00AD]d");
    assertThat(Excerpt.text("a\u2003b")).isEqualTo("a[U+2003]b");
  }

  @Test
  void lettersAreCutIntoPiecesHoweverTheyCome() {
    var pieces = new ArrayList<String>();
    try (var out = new TextPieces(4, pieces::add)) {
      out.write('a');
      out.write("-bcdefghij-".getBytes(StandardCharsets.US_ASCII), 1, 9);
      out.write('k');
      out.write('l');
      out.write('m');
    }
    assertThat(pieces).containsExactly("abcd", "efgh", "ijkl", "m");
    pieces.clear();
    try (var out = new TextPieces(2, pieces::add)) {
      out.write("xy".getBytes(StandardCharsets.US_ASCII), 0, 2);
    }
    assertThat(pieces).containsExactly("xy");
  }

  private static DocumentVersion again(DocumentVersion version) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImprintText.write(version, new DataOutputStream(bytes));
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    var read = ImprintText.read(in, new EnclosedTexts(in, 1_000));
    assertThat(in.read()).isNegative();
    return read;
  }

  @Test
  void theVersionOfAPaperComesBack() throws IOException {
    assertThat(again(DocumentVersion.FIRST)).isEqualTo(DocumentVersion.FIRST);
    var earlier =
        new Issue(PaperKind.SITE, Edition.EXEMPT, "", 2, "paper.docx", DAY, "A slip in it.");
    var version = new DocumentVersion(3, Optional.of(earlier), Optional.of(DAY.plusDays(9)));
    assertThat(again(version)).isEqualTo(version);
  }

  private static EnclosedTexts texts(int most, Object... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    for (var part : parts) {
      if (part instanceof Integer number) {
        out.writeInt(number);
      } else {
        EnclosedTexts.write(String.valueOf(part), out);
      }
    }
    return new EnclosedTexts(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), most);
  }

  @Test
  void theTextsOfAnEnclosureHaveALengthInAll() throws IOException {
    var texts = texts(5, "abc", "de", "f");
    assertThat(texts.one()).isEqualTo("abc");
    assertThat(texts.one()).isEqualTo("de");
    assertThatThrownBy(texts::one).hasMessageContaining("not the length of a text");
    assertThat(texts(0, "").one()).isEmpty();
    assertThatThrownBy(texts(9, -1)::one).hasMessageContaining("not the length");
    assertThatThrownBy(texts(9, 5)::one).hasMessageContaining("less than was announced");
    assertThat(texts(9, 2, "a", "b").list(2)).containsExactly("a", "b");
    assertThat(texts(9, 0).list(0)).isEmpty();
    assertThatThrownBy(() -> texts(9, 3, "a", "b", "c").list(2))
        .hasMessageContaining("not a number of texts");
    assertThatThrownBy(() -> texts(9, -1).list(2)).hasMessageContaining("not a number of texts");
  }

  @Test
  void aCouncilsOwnSheetIsNoRecord() {
    var packed = "A".repeat(60);
    assertThat(SheetEnclosure.isRecord("Record", packed)).isTrue();
    assertThat(SheetEnclosure.isRecord("record (2)", packed + "more")).isTrue();
    assertThat(SheetEnclosure.isRecord("Records", packed)).isFalse();
    assertThat(SheetEnclosure.isRecord("Record", "A".repeat(59))).isFalse();
    assertThat(SheetEnclosure.isRecord("Record", "What we record: " + packed)).isFalse();
  }

  @Test
  void thePartsOfADocumentAreFoundInTheirOrderHoweverDeep() {
    var xml =
        "<a xmlns:x=\"x\"><b><x:c/><d><c/></d></b><c>t</c></a>".getBytes(StandardCharsets.UTF_8);
    var document = PartXml.read(xml).orElseThrow();
    assertThat(PartXml.all(document, "c"))
        .extracting(element -> element.getNodeName())
        .containsExactly("x:c", "c", "c");
    assertThat(PartXml.all(document, "*"))
        .extracting(element -> element.getNodeName())
        .containsExactly("a", "b", "x:c", "d", "c", "c");
    assertThat(PartXml.all(document, "e")).isEmpty();
    var again = PartXml.read(PartXml.write(document)).orElseThrow();
    assertThat(again.isEqualNode(document)).isTrue();
    assertThat(PartXml.read("<a>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(
            PartXml.read(
                "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
