package org.ringfence.exchange.result;

import java.util.List;
import org.ringfence.json.CanonicalJson;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.method.Contradiction;
import tools.jackson.core.JsonGenerator;

/** Writes scores as JSON for other programs, in the format {@code ringfence-score/1}. */
public final class ScoreWriter {
  private static final String FORMAT = "ringfence-score/1";

  /**
   * One assessment's score.
   *
   * @param id the assessment's id
   * @param risk what was worked out for it
   */
  public record Scored(String id, AssessedRisk risk) {}

  /**
   * The scores as one JSON text in plain ASCII, with a line feed at its end.
   *
   * @param scored at least one, all by the same version of the method
   */
  public String write(List<Scored> scored) {
    var method = scored.getFirst().risk().methodVersion();
    return CanonicalJson.inAscii().text(json -> write(method, scored, json));
  }

  private static void write(String method, List<Scored> scored, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("format", FORMAT);
    json.writeStringProperty("method", method);
    json.writeArrayPropertyStart("assessments");
    scored.forEach(one -> write(one, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Scored scored, JsonGenerator json) {
    var risk = scored.risk();
    json.writeStartObject();
    json.writeStringProperty("id", scored.id());
    json.writeStringProperty("status", risk.status().id());
    json.writeNumberProperty("assurancePercent", risk.assurancePercent());
    level("overall", risk.overall(), json);
    level("headline", risk.headline(), json);
    json.writeObjectPropertyStart("risks");
    risk.risks().forEach(one -> risk(one, json));
    json.writeEndObject();
    ids("contradictions", risk.contradictions().stream().map(Contradiction::id).toList(), json);
    ids("unknown", risk.unknown(), json);
    json.writeStringProperty("vector", risk.vector());
    json.writeEndObject();
  }

  private static void level(String name, RiskLevel level, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("inherent", level.inherent());
    json.writeNumberProperty("residual", level.residual());
    json.writeNumberProperty("attainable", level.attainable());
    json.writeNumberProperty("worst", level.worst());
    json.writeStringProperty("band", level.bands().residual());
    ids("drivers", level.drivers(), json);
    json.writeEndObject();
  }

  private static void risk(RiskResult risk, JsonGenerator json) {
    json.writeObjectPropertyStart(risk.risk());
    json.writeObjectPropertyStart("inherent");
    score(risk.inherent(), json);
    json.writeEndObject();
    for (var view : RiskView.values()) {
      view(view.id(), risk.in(view), json);
    }
    json.writeEndObject();
  }

  private static void view(String name, ViewOfRisk view, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    score(view.score(), json);
    json.writeNumberProperty("reductionEighths", view.reductionEighths());
    ids("rules", view.rules().stream().map(RuleEffect::rule).toList(), json);
    json.writeEndObject();
  }

  private static void score(RiskScore score, JsonGenerator json) {
    json.writeNumberProperty("likelihood", score.likelihood().points());
    json.writeNumberProperty("consequence", score.consequence().points());
    json.writeNumberProperty("score", score.score());
  }

  private static void ids(String name, List<String> ids, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }
}
