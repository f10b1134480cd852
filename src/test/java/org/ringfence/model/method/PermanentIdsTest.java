package org.ringfence.model.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.signature.IdentityBasis;

/**
 * The ids under which things are stored, signed and written to files are permanent: a register, a
 * file or a setting of years ago has them.
 */
class PermanentIdsTest {
  private static final Map<String, List<String>> IDS =
      Map.ofEntries(
          Map.entry(
              "basis", List.of("unknown", "stated", "documented", "inspected", "independent")),
          Map.entry("scope", List.of("body", "contract", "site", "installation")),
          Map.entry("status", List.of("closed", "not-assessable", "provisional", "complete")),
          Map.entry("device kind", List.of("recorder", "camera", "unstated")),
          Map.entry("device status", List.of("in-use", "faulty", "removed", "on-order")),
          Map.entry("action", List.of("open", "done", "dropped")),
          Map.entry("view", List.of("residual", "attainable", "worst")),
          Map.entry("identity", List.of("name-only", "typed", "own-key", "vouched")),
          Map.entry("edition", List.of("public", "exempt")),
          Map.entry(
              "paper", List.of("committee", "site", "workbook", "checklist", "foi", "sign-off")),
          Map.entry("reason", List.of("as-given", "no-value", "evidence-incomplete", "aged")));

  private static Map<String, Stream<String>> found() {
    return Map.ofEntries(
        Map.entry("basis", Arrays.stream(Basis.values()).map(Basis::id)),
        Map.entry("scope", Arrays.stream(Scope.values()).map(Scope::id)),
        Map.entry("status", Arrays.stream(Status.values()).map(Status::id)),
        Map.entry("device kind", Arrays.stream(Device.Kind.values()).map(Device.Kind::id)),
        Map.entry("device status", Arrays.stream(Device.Status.values()).map(Device.Status::id)),
        Map.entry("action", Arrays.stream(Action.State.values()).map(Action.State::id)),
        Map.entry("view", Arrays.stream(RiskView.values()).map(RiskView::id)),
        Map.entry("identity", Arrays.stream(IdentityBasis.values()).map(IdentityBasis::id)),
        Map.entry("edition", Arrays.stream(Edition.values()).map(Edition::id)),
        Map.entry("paper", Arrays.stream(PaperKind.values()).map(PaperKind::id)),
        Map.entry("reason", Arrays.stream(HeldAnswer.Reason.values()).map(HeldAnswer.Reason::id)));
  }

  @Test
  void everyIdThatWasEverWrittenIsThere() {
    found().forEach((kind, ids) -> assertThat(ids).as(kind).containsAll(IDS.get(kind)));
    assertThat(found().keySet()).isEqualTo(IDS.keySet());
  }

  @Test
  void everyKindOfDetailIsThere() {
    assertThat(Arrays.stream(DetailKind.values()).map(DetailKind::id))
        .contains(
            "location",
            "address",
            "model",
            "firmware",
            "network",
            "photo",
            "person",
            "price",
            "note",
            "answer");
  }
}
