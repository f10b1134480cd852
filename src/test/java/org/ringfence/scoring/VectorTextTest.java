package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Bundled.countysPosition;
import static org.ringfence.scoring.Bundled.listedMaker;
import static org.ringfence.scoring.Bundled.score;
import static org.ringfence.scoring.Bundled.shown;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;
import org.ringfence.model.outcome.Outcome;

/** The line in the footnote: what it says, and what it does not let pass. */
class VectorTextTest {
  private static final String FACTS = "A,yes,official,79";
  private static final String COUNTY = "cS-aS.----.aSaSaSaS---.------.---------.bSbScS----";
  private static final String NOTHING = "---.----.-------.------.---------.-------";

  /** A line with its check, worked out here once more. */
  private static String checked(String line) {
    var crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return line + "/" + HexFormat.of().toHexDigits((short) crc.getValue());
  }

  private static String vector(String facts, String answers, String reconciled) {
    return checked(String.join("/", "RF1", "2026.2", facts, answers, reconciled));
  }

  private static AssessedRisk read(String vector) {
    return switch (Bundled.scorer().score(vector)) {
      case Outcome.Done<AssessedRisk>(var risk) -> risk;
      case Outcome.Refused<AssessedRisk>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static String refusal(String vector) {
    return switch (Bundled.scorer().score(vector)) {
      case Outcome.Done<AssessedRisk>(var risk) -> throw new AssertionError(risk.vector());
      case Outcome.Refused<AssessedRisk>(var problems) -> {
        assertThat(problems.getFirst().mend()).isNotBlank();
        yield problems.getFirst().what();
      }
    };
  }

  @Test
  void theCountysPositionIsThisLine() {
    var facts = listedMaker();
    facts.put("cameras", new Value.Count(79));
    assertThat(score(facts, countysPosition()).vector()).isEqualTo(vector(FACTS, COUNTY, "-"));
    assertThat(score(Map.of(), Map.of()).vector()).isEqualTo(vector("?,?,?,?", NOTHING, "-"));
    assertThat(read(vector(FACTS, COUNTY, "-")).headline().residual()).isEqualTo(16);
  }

  @Test
  void eachBasisHasItsLetterAndManyValuesStandInTheCataloguesOrder() {
    var answers = new HashMap<String, Answer>();
    answers.put("site.sensitivity", Answer.stated("store"));
    answers.put("site.restricted-tenant", shown("no", Basis.DOCUMENTED));
    answers.put("installation.status", shown("in-use", Basis.INSPECTED));
    answers.put("system.kind", shown("digital", Basis.INDEPENDENT));
    answers.put(
        "features.smart", Answer.stated("anpr").withValues(List.of("audio", "auto-tracking")));
    var vector = score(Map.of(), answers).vector();
    assertThat(vector)
        .isEqualTo(vector("?,?,?,?", "aSbDaI.aX---.-------.------.--beS------.-------", "-"));
    assertThat(read(vector).vector()).isEqualTo(vector);
    var held = read(vector).held();
    assertThat(held.getFirst().values()).containsExactly("store");
    assertThat(held.getFirst().reason()).isEqualTo(Reason.AS_GIVEN);
    assertThat(held.getLast().reason()).isEqualTo(Reason.NO_VALUE);
  }

  @Test
  void theReconciledContradictionsStandInItAndCountAgain() {
    var answers = countysPosition();
    answers.put("web.monitoring", Answer.stated("enabled"));
    answers.put("maker.cloud", Answer.stated("enabled"));
    var one = score(listedMaker(), answers, "X2");
    assertThat(one.vector()).contains("/X2/");
    var both = score(listedMaker(), answers, "X1", "X2");
    assertThat(both.vector()).contains("/X1,X2/");
    assertThat(read(one.vector()).status()).isEqualTo(one.status());
    assertThat(read(both.vector()).status()).isEqualTo(both.status());
    assertThat(both.status()).isNotEqualTo(one.status());
  }

  @Test
  void whiteSpaceFromALineBreakDoesNotMatter() {
    var vector = vector(FACTS, COUNTY, "-");
    assertThat(read(" " + vector.substring(0, 20) + "\n  " + vector.substring(20)).vector())
        .isEqualTo(vector);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "2147483647, true", "2147483648, false", "99999999999, false"})
  void aNumberIsWholeAndOfASizeThatCanBe(String cameras, boolean taken) {
    var vector = vector("A,yes,official," + cameras, NOTHING, "-");
    assertThat(Bundled.scorer().score(vector) instanceof Outcome.Done).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A,yes,official,-1",
        "A,yes,official,1x",
        "A,yes,official,",
        "E,yes,official,1",
        "A,maybe,official,1",
      })
  void aValueThatAFactCanNotHaveIsRefused(String facts) {
    assertThat(refusal(vector(facts, NOTHING, "-"))).contains("a value that the fact");
  }

  @Test
  void eachRefusalSaysWhatIsWrong() {
    assertThat(refusal("RF2/2026.2/x")).contains("does not begin with RF1/");
    assertThat(refusal("")).contains("does not begin with RF1/");
    assertThat(refusal("RF1/2026.2/a/b/c")).contains("is missing");
    assertThat(refusal("RF1/2026.2/a/b/c/d/e")).contains("is missing, or there is too much");
    assertThat(refusal("RF1/2025.9/a/b/c/d")).contains("by version 2025.9", "has version 2026.2");
    assertThat(refusal("RF1/2026.2/a/b/c/d")).contains("its check does not fit");
    assertThat(refusal(vector("A,yes,official", NOTHING, "-"))).contains("does not have the facts");
    assertThat(refusal(vector(FACTS, NOTHING, "X1,Y9"))).contains("does not have");
    assertThat(refusal(vector(FACTS, NOTHING, "X1,"))).contains("names a contradiction");
    assertThat(refusal(vector(FACTS, NOTHING + "-", "-"))).contains("more answers");
    assertThat(refusal(vector(FACTS, NOTHING.substring(1), "-"))).contains("exclusion.considered");
  }

  @Test
  void aLongVersionIsCutShortInTheRefusal() {
    assertThat(refusal("RF1/" + "1".repeat(20) + "/a/b/c/d")).contains("1".repeat(20) + " of");
    assertThat(refusal("RF1/" + "1".repeat(21) + "/a/b/c/d")).contains("1".repeat(20) + "… of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // letters without a basis, a basis without letters, no such basis, no such value
        "a-",
        "S",
        "aQ",
        "fS",
        "zS",
        "abS",
        "aaS",
        "{S",
        "`S",
      })
  void anAnswerThatTheFirstQuestionCanNotHaveIsRefused(String answer) {
    assertThat(refusal(vector(FACTS, answer + NOTHING.substring(1), "-")))
        .contains("answer to site.sensitivity can't be read");
    assertThat(read(vector(FACTS, "eS" + NOTHING.substring(1), "-")).held().getFirst().values())
        .containsExactly("restricted");
  }

  @Test
  void ofManyValuesNoneMayStandTwice() {
    var before = NOTHING.substring(0, NOTHING.indexOf(".---------.") + 3);
    var after = NOTHING.substring(before.length() + 1);
    assertThat(read(vector(FACTS, before + "bcS" + after, "-")).vector()).contains("bcS");
    assertThat(refusal(vector(FACTS, before + "bbS" + after, "-"))).contains("features.smart");
  }
}
