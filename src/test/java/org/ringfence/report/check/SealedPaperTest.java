package org.ringfence.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.report.check.SmallPaper.DOCUMENT;
import static org.ringfence.report.check.SmallPaper.RELATIONS;
import static org.ringfence.report.check.SmallPaper.TYPES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.files.Sha256;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.verdict.SealedPart;

/** A seal is put in beside what it covers, and is read back with exactly that. */
class SealedPaperTest {
  private static final String SEAL = "a \"seal\" & <more>";

  @TempDir private Path folder;

  private Path sealed(Path paper, String seal, List<SealedPart> covered) throws IOException {
    var to = folder.resolve("sealed-" + seal.length() + ".docx");
    try (var out = Files.newOutputStream(to)) {
      SealedPaper.write(
          paper,
          parts -> {
            covered.addAll(parts);
            return seal;
          },
          out);
    }
    return to;
  }

  private Path sealed(Path paper) throws IOException {
    return sealed(paper, SEAL, new ArrayList<>());
  }

  private Path paper() {
    return new SmallPaper().write(folder.resolve("paper.docx"));
  }

  private static SealedPaper.Found found(Path paper) {
    return switch (SealedPaper.read(paper)) {
      case Outcome.Done<Optional<SealedPaper.Found>>(var found) -> found.orElseThrow();
      case Outcome.Refused<Optional<SealedPaper.Found>>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static String refusal(Path paper) {
    return switch (SealedPaper.read(paper)) {
      case Outcome.Done<Optional<SealedPaper.Found>>(var found) ->
          throw new AssertionError("not refused: " + found);
      case Outcome.Refused<Optional<SealedPaper.Found>>(var problems) ->
          problems.getFirst().message();
    };
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  /** In the one form that papers have. */
  private Path uniform(Map<String, byte[]> parts) throws IOException {
    var to = folder.resolve("uniform.docx");
    try (var out = Files.newOutputStream(to)) {
      var writer = new UniformZipWriter(out);
      for (var part : parts.entrySet()) {
        writer.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
      }
      writer.finish();
    }
    return to;
  }

  private static String sha(byte[] bytes) throws IOException {
    return Sha256.of(new ByteArrayInputStream(bytes));
  }

  @Test
  void aSealCoversEveryPartAsItIsThenAndStandsLast() throws IOException {
    var covered = new ArrayList<SealedPart>();
    var file = sealed(paper(), SEAL, covered);
    var parts = parts(file);
    assertThat(parts.keySet())
        .containsExactly(
            TYPES,
            "_rels/.rels",
            DOCUMENT,
            RELATIONS,
            "word/media/picture.png",
            "customXml/item1.xml");
    var all = new ArrayList<SealedPart>();
    for (var part : parts.entrySet()) {
      if (!part.getKey().startsWith("customXml")) {
        all.add(new SealedPart(part.getKey(), sha(part.getValue())));
      }
    }
    assertThat(covered).isEqualTo(all);
    assertThat(found(file)).isEqualTo(new SealedPaper.Found(SEAL, all));
    assertThat(SealedPaper.covered(paper())).isEqualTo(all);
    assertThat(UniformZip.open(file)).isPresent();
    // What was in the paper is in it as it was.
    var before = new SmallPaper().parts();
    assertThat(parts.get(DOCUMENT)).isEqualTo(before.get(DOCUMENT));
    assertThat(new String(parts.get("word/media/picture.png"), StandardCharsets.UTF_8))
        .isEqualTo("a picture");
    assertThat(new String(parts.get(TYPES), StandardCharsets.UTF_8))
        .contains("<Override ContentType=\"application/xml\" PartName=\"/customXml/item1.xml\"/>");
    assertThat(new String(parts.get(RELATIONS), StandardCharsets.UTF_8))
        .contains("Id=\"rIdSeal1\"", "/customXml\"", "Target=\"/customXml/item1.xml\"");
  }

  @Test
  void aPaperWithoutASealHasNone() {
    assertThat(SealedPaper.read(paper())).isEqualTo(Outcome.done(Optional.empty()));
  }

  @Test
  void aSecondSealTakesThePlaceOfTheFirst() throws IOException {
    var once = sealed(paper());
    var twice = sealed(once, "another", new ArrayList<>());
    assertThat(found(twice).text()).isEqualTo("another");
    assertThat(found(twice).parts()).isEqualTo(found(once).parts());
    assertThat(parts(twice).keySet()).isEqualTo(parts(once).keySet());
  }

  @Test
  void aSealTakesNoNameThatIsTaken() throws IOException {
    var paper =
        new SmallPaper()
            .with("customXml/ITEM1.xml", "<own/>")
            .with("customXml/item2.xml", "<own/>")
            .with(
                RELATIONS,
                SmallPaper.relations(
                    SmallPaper.relation("rIdSeal1", "customXml", "../customXml/ITEM1.xml")
                        + SmallPaper.relation("rIdSeal2", "customXml", "../customXml/item2.xml")))
            .write(folder.resolve("taken.docx"));
    var file = sealed(paper);
    assertThat(parts(file)).containsKey("customXml/item3.xml");
    assertThat(new String(parts(file).get(RELATIONS), StandardCharsets.UTF_8))
        .contains("Id=\"rIdSeal3\"");
    assertThat(found(file).text()).isEqualTo(SEAL);
  }

  @Test
  void whatIsNoWholeOfficeFileIsNotSealed() {
    for (var part : List.of(TYPES, RELATIONS)) {
      var paper = new SmallPaper().without(part).write(folder.resolve("without.docx"));
      assertThatThrownBy(() -> sealed(paper))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining(part)
          .hasMessageContaining("missing");
      var damaged = new SmallPaper().with(part, "<no").write(folder.resolve("damaged.docx"));
      assertThatThrownBy(() -> sealed(damaged)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void anyChangeOfAPartChangesWhatIsCovered() throws IOException {
    var file = sealed(paper());
    var was = found(file).parts();
    for (var part : parts(file).keySet()) {
      var changed = parts(file);
      if (part.startsWith("customXml")) {
        continue;
      }
      var text = new String(changed.get(part), StandardCharsets.UTF_8);
      changed.put(part, (text + " ").getBytes(StandardCharsets.UTF_8));
      assertThat(found(uniform(changed)).parts()).as(part).hasSameSizeAs(was).isNotEqualTo(was);
    }
    var more = new LinkedHashMap<String, byte[]>();
    more.put("word/more.xml", new byte[] {'<', 'm', '/', '>'});
    more.putAll(parts(file));
    assertThat(found(uniform(more)).parts()).hasSize(was.size() + 1);
  }

  @Test
  void aFileInAnotherFormOrWithMoreInItsSealHasNothingCovered() throws IOException {
    var file = sealed(paper());
    assertThat(found(uniform(parts(file))).parts()).isEqualTo(found(file).parts());
    // Packed by another program.
    var packed = new SmallPaper();
    parts(file)
        .forEach((name, bytes) -> packed.with(name, new String(bytes, StandardCharsets.UTF_8)));
    assertThat(found(packed.write(folder.resolve("packed.docx"))).parts()).isEmpty();
    // Not the last part.
    var moved = new LinkedHashMap<String, byte[]>();
    moved.put("customXml/item1.xml", parts(file).get("customXml/item1.xml"));
    parts(file).forEach(moved::putIfAbsent);
    assertThat(found(uniform(moved)).parts()).isEmpty();
    // Something beside the seal in its part: before it, within and after.
    var seal = new String(parts(file).get("customXml/item1.xml"), StandardCharsets.UTF_8);
    for (var other :
        List.of(
            seal + "\n",
            seal.replace("<seal ", "<seal a=\"b\" "),
            seal.replace("</seal>", "<!-- more --></seal>"))) {
      var changed = parts(file);
      changed.put("customXml/item1.xml", other.getBytes(StandardCharsets.UTF_8));
      assertThat(found(uniform(changed)).parts()).as(other).isEmpty();
    }
  }

  @Test
  void twoSealsAreRefused() throws IOException {
    var parts = parts(sealed(paper()));
    parts.put("customXml/item2.xml", parts.get("customXml/item1.xml"));
    var relations = new String(parts.get(RELATIONS), StandardCharsets.UTF_8);
    parts.put(
        RELATIONS,
        relations
            .replace(
                "</Relationships>",
                SmallPaper.relation("rIdSeal2", "customXml", "/customXml/item2.xml")
                    + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(uniform(parts))).contains("more than one seal");
  }

  @Test
  void onlyAPartOfTheFileCanBeItsSeal() throws IOException {
    var parts = parts(sealed(paper()));
    var relations = new String(parts.get(RELATIONS), StandardCharsets.UTF_8);
    for (var other :
        List.of(
            relations.replace("/customXml\"", "/other\""),
            relations.replace("/customXml/item1.xml", "/customXml/item9.xml"),
            relations.replace("Target=\"/", "TargetMode=\"External\" Target=\"/"))) {
      parts.put(RELATIONS, other.getBytes(StandardCharsets.UTF_8));
      assertThat(SealedPaper.read(uniform(parts))).isEqualTo(Outcome.done(Optional.empty()));
    }
  }

  @Test
  void theSamePapersAreTheSameHoweverPackedAndOthersAreNot() throws IOException {
    var file = sealed(paper());
    var check = new PaperCheck();
    assertThat(check.areSame(file, uniform(parts(file)))).isEqualTo(Outcome.done(true));
    var shorter = parts(file);
    shorter.put(DOCUMENT, new byte[0]);
    assertThat(check.areSame(file, uniform(shorter))).isEqualTo(Outcome.done(false));
    var renamed = new LinkedHashMap<String, byte[]>();
    parts(file).forEach((name, bytes) -> renamed.put(name.replace("picture", "photo"), bytes));
    assertThat(check.areSame(file, uniform(renamed))).isEqualTo(Outcome.done(false));
    assertThat(check.areSame(paper(), file)).isEqualTo(Outcome.done(false));
    assertThat(check.areSame(file, folder.resolve("none.docx"))).isEqualTo(Outcome.done(false));
  }
}
