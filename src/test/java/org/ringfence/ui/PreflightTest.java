package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.ui.finish.Preflight;
import org.ringfence.ui.finish.SignedSentences;

/** What is open before anybody signs, and what they say by it, in words and with no display. */
class PreflightTest {
  private static final Messages WORDS = Messages.british("window");

  @TempDir Path folder;
  private Workspace workspace;
  private String id = "";

  @BeforeEach
  void open() {
    workspace = OpenWindow.workspace(folder.resolve("register.ringfence"));
    id = StatedPosition.record(workspace, "Main", List.of());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Dossier dossier() {
    return OpenWindow.done(workspace.open(id));
  }

  private List<String> lines(SigningSettings rules) {
    return new Preflight(WORDS, dossier(), rules)
        .lines().stream().map(Preflight.Line::text).toList();
  }

  @Test
  void eachThingThatIsOpenIsSaidAndLeadsToItsPlace() {
    assertThat(lines(SigningSettings.USUAL))
        .containsExactly(
            "25 questions have no answer, or “I don’t know”",
            "It needs a technician, for 2 checks",
            "It needs another person, to sign as: approver");
    var lines = new Preflight(WORDS, dossier(), SigningSettings.USUAL).lines();
    assertThat(lines.getFirst().place())
        .isEqualTo(new Preflight.Place.Subject(dossier().risk().unknown().getFirst()));
    assertThat(lines.getLast().place()).isEqualTo(new Preflight.Place.Signing());
  }

  @Test
  void nobodyElseIsDemandedWhereTheRulesDemandNobody() {
    var own =
        new SigningSettings(
            9, true, true, SigningSettings.USUAL.approverAtLeast(), 12, SigningSettings.ALWAYS);
    assertThat(lines(own)).contains("It has to be signed as well as: approver");
  }

  @Test
  void whatContradictsAndWhatNothingCanBeSaidWithoutComesFirst() {
    OpenWindow.done(workspace.answer(id, "web.monitoring", Answer.stated("enabled")));
    assertThat(lines(SigningSettings.USUAL))
        .first()
        .asString()
        .startsWith("Too little is known for anybody to accept the risk.");
    assertThat(lines(SigningSettings.USUAL))
        .anyMatch(text -> text.startsWith("One contradiction"))
        .noneMatch(text -> text.contains("approver"));
  }

  @Test
  void whatIsLockedOnlyWaitsForOthers() {
    var passphrase = "three plain words".toCharArray();
    OpenWindow.done(workspace.signatures().makeKey("Priya Shah", passphrase));
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var who = new Signatory("Priya Shah", true, "assessor", statement, "", OpenWindow.TODAY);
    OpenWindow.done(workspace.signatures().sign(id, who, passphrase));
    assertThat(lines(SigningSettings.USUAL))
        .containsExactly("It needs another person, to sign as: approver");
  }

  @Test
  void anAcceptedRiskIsSaidWithItsBandAndItsDay() {
    var said = new SignedSentences(WORDS, workspace.wording());
    var risk = dossier().risk();
    var last = Optional.of(LocalDate.of(2027, 11, 28));
    assertThat(said.here(risk, last, last))
        .containsExactly(
            "I accept this risk (16, severe) until 28 November 2027.",
            "I know that nothing in it can change once I have signed.");
    assertThat(said.here(risk, last, Optional.empty()).getFirst())
        .isEqualTo(
            "I accept this risk (16, severe) until a day that I choose,"
                + " 28 November 2027 at the latest.");
    assertThat(said.here(risk, Optional.empty(), Optional.empty())).hasSize(1);
  }

  /** Nobody agrees to words that they were not shown. */
  @Test
  void everyWordOfAStatementIsShownInShortSentences() {
    var said = new SignedSentences(WORDS, workspace.wording());
    assertThat(workspace.wording().statements().values())
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              var sentences = said.statement(statement);
              assertThat(String.join(" ", sentences)).isEqualTo(statement);
              assertThat(sentences).hasSizeBetween(2, 4);
            });
  }
}
