package org.ringfence.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;

/** A sentence on a page begins with a capital letter and has an end. */
class WholeSentencesTest {
  /** Parts of sentences that end with the stop of the whole. */
  private static final Set<String> PARTS = Set.of("record.no-reason");

  private static final Set<PaperKind> OF_ONE =
      Set.of(PaperKind.SITE, PaperKind.CHECKLIST, PaperKind.SIGN_OFF);

  @TempDir private Path folder;

  private static boolean isWhole(String said) {
    return !Character.isLowerCase(said.codePointAt(0)) && said.matches("(?s).*[.?!:…”)]");
  }

  @Test
  void whatToMindBeforeAPaperGoesOutIsSaidInWholeSentences() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    try (var workspace = Estate.done(estate.open(Estate.knowledge()))) {
      var kent = Path.of("samples", "kent-county-council.json");
      var first = Estate.done(workspace.importFile(kent)).getFirst();
      var body = workspace.books().organisations().all().getFirst();
      for (var site : List.of("Depot", "Library")) {
        Estate.done(
            workspace.start(new NewAssessment(body.name(), site, "", "", "Main building", "")));
      }
      var said = new ArrayList<String>();
      for (var kind : PaperKind.values()) {
        for (var edition : Edition.values()) {
          var subject = OF_ONE.contains(kind) ? first : "";
          var plan = workspace.publishing().plan(PaperOrder.of(kind, edition, subject));
          if (plan instanceof Outcome.Done<PaperPlan>(var found)) {
            said.addAll(found.cautions());
            said.addAll(found.withheld());
          }
        }
      }
      assertThat(said)
          .hasSizeGreaterThan(10)
          .allMatch(WholeSentencesTest::isWhole)
          .anyMatch(line -> line.startsWith("Three assessments in it are drafts"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment", "window", "paper", "committee", "signing"})
  void noTextWithAStopBeginsSmall(String part) {
    var texts = Messages.british(part);
    assertThat(texts.keys())
        .filteredOn(key -> texts.find(key).orElseThrow().endsWith("."))
        .filteredOn(key -> Character.isLowerCase(texts.find(key).orElseThrow().codePointAt(0)))
        .isSubsetOf(PARTS);
  }
}
