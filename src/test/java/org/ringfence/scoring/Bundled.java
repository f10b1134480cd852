package org.ringfence.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;

/** The method that comes with the program, and assessments by it. */
public final class Bundled {
  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final LocalDate SEEN_ON = LocalDate.of(2026, 10, 1);
  static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();

  private Bundled() {}

  static Scorer scorer() {
    return new Scorer(CATALOGUE.method(), CATALOGUE.reference());
  }

  /** A maker that governments name, with weaknesses that attackers use. */
  public static Map<String, Value> listedMaker() {
    var facts = new HashMap<String, Value>();
    facts.put("maker.class", Value.word("A"));
    facts.put("maker.kev", Value.word("yes"));
    facts.put("maker.ethics", Value.word("official"));
    return facts;
  }

  public static Map<String, Answer> countysPosition() {
    var answers = new HashMap<String, Answer>();
    answers.put("site.sensitivity", Answer.stated("civic"));
    answers.put("installation.status", Answer.stated("in-use"));
    answers.put("recorder.connection", Answer.stated("nothing-outside"));
    answers.put("recorder.isolation", Answer.stated("air-gap"));
    answers.put("web.monitoring", Answer.stated("disabled"));
    answers.put("internet.reachable", Answer.stated("no"));
    answers.put("purchase.decision", Answer.stated("verbal"));
    answers.put("exit.plan", Answer.stated("intention"));
    answers.put("purchase.position", Answer.stated("legacy"));
    return answers;
  }

  /** An answer with all its evidence. */
  static Answer shown(String value, Basis basis) {
    return shown(Answer.stated(value), basis);
  }

  public static Answer shown(Answer answer, Basis basis) {
    return answer.withBasis(basis).withEvidence("A. Technician", Optional.of(SEEN_ON), "Sheet 1");
  }

  static AssessedRisk score(
      Map<String, Value> facts, Map<String, Answer> answers, String... reconciled) {
    return scorer().score(assessment(facts, answers, reconciled));
  }

  static Assessment assessment(
      Map<String, Value> facts, Map<String, Answer> answers, String... reconciled) {
    return new Assessment(
        "case",
        DAY,
        new Site("s", "Site", "", ""),
        new Installation("CCTV"),
        new Equipment.Known(new Facts(facts)),
        answers,
        Set.of(reconciled).stream()
            .collect(
                Collectors.toMap(
                    id -> id, id -> new Reconciliation("A. Person", SEEN_ON, "Both were seen."))));
  }

  static RiskResult risk(AssessedRisk assessed, String id) {
    return assessed.risks().stream().filter(one -> one.risk().equals(id)).findFirst().orElseThrow();
  }
}
