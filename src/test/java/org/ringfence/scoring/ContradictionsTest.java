package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.line;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.scored;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Fact;

/** “Contradictions”: what is reported, and what is not believed. */
class ContradictionsTest {
  private static final ContradictionRule GAP_AND_WEB =
      new ContradictionRule(
          "X1", new Condition(List.of(line("gap", "yes"), line("web", "yes")), List.of()), "gap");

  private static final Fact MAKER = new Fact("maker", false, List.of("A"), "A", "A", "A");

  private static HeldRecord look(
      List<ContradictionRule> rules, Facts facts, Set<String> reconciled, HeldAnswer... answers) {
    var questions =
        Stream.of("gap", "web", "cloud", "other").map(id -> question(id, Basis.STATED)).toList();
    var method =
        Small.contradicted(
            Small.method(List.of(MAKER), questions, List.of(), List.of()),
            rules.toArray(ContradictionRule[]::new));
    var trace = scored(method, facts, reconciled, answers).trace();
    return HeldRecord.of(facts, trace.held(), trace.contradictions());
  }

  private static HeldRecord look(HeldAnswer... answers) {
    return look(List.of(GAP_AND_WEB), Facts.NONE, Set.of(), answers);
  }

  private static List<String> deniedBy(HeldRecord record, String question) {
    return record.answer(question).orElseThrow().deniedBy();
  }

  @ParameterizedTest
  @CsvSource({
    "STATED, STATED, true",
    "STATED, INDEPENDENT, true",
    "DOCUMENTED, STATED, false",
    "DOCUMENTED, DOCUMENTED, true",
    "INSPECTED, INDEPENDENT, true",
    "INDEPENDENT, INSPECTED, false",
    "INDEPENDENT, INDEPENDENT, true",
  })
  void hearsayDoesNotUndoAnInspection(Basis gap, Basis web, boolean denied) {
    var record = look(held("gap", gap, "yes"), held("web", web, "yes"));
    assertThat(record.contradictions())
        .containsExactly(
            new Contradiction(
                "X1", List.of("gap", "web"), denied ? List.of("gap") : List.of(), false));
    assertThat(deniedBy(record, "gap")).isEqualTo(denied ? List.of("X1") : List.of());
    assertThat(deniedBy(record, "web")).isEmpty();
  }

  @Test
  void anAnswerHeldAsUnknownContradictsNothing() {
    assertThat(look(held("gap", Basis.STATED, "yes"), held("web", Basis.UNKNOWN)).contradictions())
        .isEmpty();
    assertThat(look(held("gap", Basis.STATED, "yes")).contradictions()).isEmpty();
    assertThat(
            look(held("gap", Basis.STATED, "yes"), held("web", Basis.STATED, "no"))
                .contradictions())
        .isEmpty();
  }

  @Test
  void aReconciledOneIsReportedAsSuchAndStillDenies() {
    var record =
        look(
            List.of(GAP_AND_WEB),
            Facts.NONE,
            Set.of("X1"),
            held("gap", Basis.STATED, "yes"),
            held("web", Basis.STATED, "yes"));
    assertThat(record.contradictions().getFirst().reconciled()).isTrue();
    assertThat(deniedBy(record, "gap")).containsExactly("X1");
  }

  @Test
  void eachThatDeniesAnAnswerIsNamedInTheMethodsOrder() {
    var cloud =
        new ContradictionRule(
            "X2", new Condition(List.of(line("gap", "yes")), List.of(line("cloud", "yes"))), "gap");
    var record =
        look(
            List.of(GAP_AND_WEB, cloud),
            Facts.NONE,
            Set.of("X2"),
            held("cloud", Basis.STATED, "yes"),
            held("gap", Basis.STATED, "yes"),
            held("web", Basis.STATED, "yes"));
    assertThat(deniedBy(record, "gap")).containsExactly("X1", "X2");
    assertThat(record.contradictions())
        .extracting(Contradiction::reconciled)
        .containsExactly(false, true);
  }

  @Test
  void onlyTheLinesThatHoldAreNamed() {
    var any =
        new ContradictionRule(
            "X",
            new Condition(
                List.of(line("gap", "yes")), List.of(line("web", "yes"), line("cloud", "yes"))),
            "gap");
    var record =
        look(
            List.of(any),
            Facts.NONE,
            Set.of(),
            held("gap", Basis.STATED, "yes"),
            held("web", Basis.STATED, "no"),
            held("cloud", Basis.STATED, "yes"));
    assertThat(record.contradictions().getFirst().questions()).containsExactly("gap", "cloud");
  }

  @Test
  void aFactCanContradictAnAnswerButNotDenyIt() {
    var maker =
        new ContradictionRule(
            "X", new Condition(List.of(line("gap", "yes"), line("maker", "A")), List.of()), "gap");
    var record =
        look(
            List.of(maker),
            new Facts(Map.of("maker", Value.word("A"))),
            Set.of(),
            held("gap", Basis.STATED, "yes"));
    assertThat(record.contradictions().getFirst().questions()).containsExactly("gap", "maker");
    assertThat(deniedBy(record, "gap")).isEmpty();
  }

  @Test
  void whatIsNotKnownCanNotBeDenied() {
    var rule =
        new ContradictionRule(
            "X",
            new Condition(List.of(line("web", "yes"), line("cloud", "yes")), List.of()),
            "gap");
    for (var gap : List.of(held("gap", Basis.UNKNOWN), held("other", Basis.STATED, "yes"))) {
      var record =
          look(
              List.of(rule),
              Facts.NONE,
              Set.of(),
              gap,
              held("web", Basis.STATED, "yes"),
              held("cloud", Basis.STATED, "yes"));
      assertThat(record.contradictions().getFirst().denied()).isEmpty();
    }
  }
}
