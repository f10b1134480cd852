package org.ringfence.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.exchange.result.ScoreWriter.Scored;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Contradiction;
import tools.jackson.databind.json.JsonMapper;

class ScoreWriterTest {

  @Test
  void aScoreIsWrittenAsTheMethodSays() {
    assertThat(new ScoreWriter().write(List.of(new Scored("a-1", risk()))))
        .isEqualTo(
            """
            {
              "format": "ringfence-score/1",
              "method": "2026.1",
              "assessments": [
                {
                  "id": "a-1",
                  "status": "not-assessable",
                  "assurancePercent": 14,
                  "overall": {
                    "inherent": 15,
                    "residual": 12,
                    "attainable": 10,
                    "worst": 20,
                    "band": "high",
                    "drivers": [
                      "ethics"
                    ]
                  },
                  "headline": {
                    "inherent": 15,
                    "residual": 6,
                    "attainable": 5,
                    "worst": 9,
                    "band": "moderate",
                    "drivers": []
                  },
                  "risks": {
                    "cyber": {
                      "inherent": {
                        "likelihood": 5,
                        "consequence": 3,
                        "score": 15
                      },
                      "residual": {
                        "likelihood": 2,
                        "consequence": 3,
                        "score": 6,
                        "reductionEighths": 36,
                        "rules": []
                      },
                      "attainable": {
                        "likelihood": 1,
                        "consequence": 3,
                        "score": 5,
                        "reductionEighths": 40,
                        "rules": []
                      },
                      "worst": {
                        "likelihood": 2,
                        "consequence": 3,
                        "score": 9,
                        "reductionEighths": 0,
                        "rules": [
                          "R1",
                          "R2"
                        ]
                      }
                    }
                  },
                  "contradictions": [
                    "X1"
                  ],
                  "unknown": [
                    "site.restricted-tenant"
                  ],
                  "vector": "RF:2026.1/one line"
                }
              ]
            }
            """);
  }

  @Test
  void anIdInAnyScriptComesBackFromPlainAscii() {
    var id = "Café \uD83D\uDE00 \u202E";
    var written = new ScoreWriter().write(List.of(new Scored("a", risk()), new Scored(id, risk())));
    assertThat(written).matches("\\p{ASCII}+");
    assertThat(JsonMapper.shared().readTree(written).at("/assessments/1/id").asString())
        .isEqualTo(id);
  }

  private static AssessedRisk risk() {
    var bands = new RiskLevel.Bands("severe", "high", "moderate", "severe");
    var low = new RiskLevel.Bands("high", "moderate", "low", "high");
    var cyber =
        new RiskResult(
            "cyber",
            RiskScore.of(new Likelihood(5), new Consequence(3)),
            view(2, 6, 36, List.of()),
            view(1, 5, 40, List.of()),
            view(2, 9, 0, List.of("R1", "R2")));
    return new AssessedRisk(
        "2026.1",
        Status.NOT_ASSESSABLE,
        14,
        new RiskLevel(15, 12, 10, 20, bands, List.of("ethics")),
        new RiskLevel(15, 6, 5, 9, low, List.of()),
        List.of(cyber),
        List.of(new Contradiction("X1", List.of(), List.of(), false)),
        List.of("site.restricted-tenant"),
        Facts.NONE,
        List.of(),
        List.of(),
        "RF:2026.1/one line");
  }

  private static ViewOfRisk view(int likelihood, int score, int eighths, List<String> rules) {
    return new ViewOfRisk(
        new RiskScore(new Likelihood(likelihood), new Consequence(3), score),
        new Likelihood(5),
        new Likelihood(1),
        eighths,
        List.of(),
        List.of(),
        rules.stream().map(rule -> new RuleEffect(rule, 9, true, List.of())).toList());
  }
}
