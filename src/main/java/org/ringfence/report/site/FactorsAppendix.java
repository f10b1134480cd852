package org.ringfence.report.site;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.ScoreArithmetic;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Every factor of every risk, so that a reader can work the scores out again from the paper. */
final class FactorsAppendix implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final ScoreArithmetic arithmetic;
  private final FactorTables tables;
  private final ContradictionTable contradictions;

  FactorsAppendix(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.arithmetic = new ScoreArithmetic(words);
    this.tables = new FactorTables(phrases);
    this.contradictions = new ContradictionTable(phrases);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.appendix(words.say("factors.heading"));
    paper.text(words.say("factors.lead"));
    var held =
        dossier.risk().held().stream()
            .collect(Collectors.toMap(HeldAnswer::question, Function.identity()));
    for (var risk : dossier.risk().risks()) {
      write(paper, dossier, risk, held);
    }
    contradictions.write(paper, dossier);
  }

  private void write(
      WordDocument paper, Dossier dossier, RiskResult risk, Map<String, HeldAnswer> held) {
    var term = phrases.wording().term("risk", risk.risk());
    paper.heading(
        2, words.say("factors.risk", term.label(), phrases.score(risk.residual().score().score())));
    paper.text(term.meaning());
    sum(paper, dossier, "residual", risk.residual());
    sum(paper, dossier, "attainable", risk.attainable());
    sum(paper, dossier, "worst", risk.worst());
    paper.heading(3, words.say("controls.heading"));
    if (risk.residual().controls().isEmpty()) {
      paper.text(words.say("controls.none"));
    } else {
      paper.table(tables.controls(term.label(), risk.residual(), held));
    }
    paper.heading(3, words.say("steps.heading"));
    paper.table(tables.steps(term.label(), risk.residual(), dossier.risk()));
    rules(paper, risk.residual());
  }

  private void sum(WordDocument paper, Dossier dossier, String id, ViewOfRisk view) {
    paper.led(
        "ListBullet",
        words.say("term.lead", phrases.wording().label("view", id)),
        " " + arithmetic.spell(view, dossier.risk().status()));
  }

  private void rules(WordDocument paper, ViewOfRisk view) {
    if (view.rules().isEmpty()) {
      paper.paragraph("AfterTable", words.say("rules.none"));
      return;
    }
    paper.heading(3, words.say("rules.heading"));
    for (var rule : view.rules()) {
      paper.bullet(
          words.say(
              rule.lifted() ? "rules.lifted" : "rules.held",
              rule.rule(),
              phrases.wording().label("rule", rule.rule())));
    }
  }
}
