package org.ringfence.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** What can be done, and what each costs: the program's assumption or the council's own figures. */
final class CostsPart implements RecordsForm {
  private final PageServices services;
  private final String body;
  private final SavedRecords council;
  private final List<CostCard> cards = new ArrayList<>();
  private final VBox node = Layout.column("step-body");

  CostsPart(PageServices services, String body, SavedRecords council) {
    this.services = services;
    this.council = council;
    this.body = body;
    node.getChildren().add(Layout.text(services.words().say("costs.text"), "step-intro"));
    services
        .background()
        .read(() -> services.workspace().books().treatments().costs(body), this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    cards.forEach(CostCard::flush);
  }

  private void show(List<TreatmentCost> costs) {
    for (var cost : costs) {
      var card = new CostCard(services, body, cost, council);
      cards.add(card);
      node.getChildren().add(card.node());
    }
  }
}
