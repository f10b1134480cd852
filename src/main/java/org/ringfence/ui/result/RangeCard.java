package org.ringfence.ui.result;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.scale.BandScale;
import org.ringfence.ui.scale.MarkedScale;
import org.ringfence.ui.scale.RangeMarks;

/** The one bar of the result, which follows what is assumed. */
public final class RangeCard {
  private final ResultViewModel model;
  private final ResultWords said;
  private final MarkedScale scale;
  private final Label counted = Layout.text("", "muted");
  private final VBox node;

  /** The bar of a result. */
  public RangeCard(PageServices services, ResultViewModel model) {
    this.model = model;
    this.said = new ResultWords(services.words(), services.wording());
    this.scale =
        new MarkedScale(
            new BandScale(services.workspace().method().bands()),
            services.words(),
            said::inSentence);
    this.node = Layout.column("card range-card", scale.node(), counted);
    model.changesProperty().subscribe(_ -> refresh());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private void refresh() {
    var today = model.dossier().risk();
    var assumed = model.assumed();
    scale.show(
        RangeMarks.of(today),
        assumed.map(RangeMarks::of),
        assumed.map(one -> said.bar(today, one)).orElseGet(() -> said.bar(today)));
    var remark = today.status().isKnown() ? Optional.<String>empty() : Optional.of(said.bar(today));
    counted.setText(remark.orElse(""));
    Layout.show(counted, remark.isPresent());
  }
}
