package org.ringfence.ui.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** The five by five matrix with each risk at the place where it stands today. */
public final class MatrixView {
  private static final int POINTS = 5;

  private final PageServices services;
  private final GridPane grid = new GridPane();
  private final VBox node;

  /** An empty matrix. */
  public MatrixView(PageServices services) {
    this.services = services;
    grid.getStyleClass().add("matrix");
    this.node =
        Layout.column(
            "matrix-block",
            grid,
            Layout.text(services.words().say("matrix.across"), "matrix-axis"));
    node.setAccessibleRole(AccessibleRole.TEXT);
  }

  /** The matrix. */
  public Node node() {
    return node;
  }

  /** Shows where the risks stand; in grey where too little is known to say. */
  public void show(AssessedRisk risk) {
    var risks = risk.risks();
    node.getStyleClass().setAll("matrix-block");
    if (!risk.status().isKnown()) {
      node.getStyleClass().add("matrix-not-known");
    }
    grid.getChildren().clear();
    for (var likelihood = POINTS; likelihood >= 1; likelihood--) {
      var row = POINTS - likelihood;
      grid.add(axis(Integer.toString(likelihood)), 0, row);
      for (var consequence = 1; consequence <= POINTS; consequence++) {
        grid.add(cell(risks, likelihood, consequence), consequence, row);
      }
    }
    for (var consequence = 1; consequence <= POINTS; consequence++) {
      grid.add(axis(Integer.toString(consequence)), consequence, POINTS);
    }
    node.setAccessibleText(risks.stream().map(this::inWords).collect(Collectors.joining(" ")));
  }

  /** Where a risk stands, in a sentence. */
  public String inWords(RiskResult risk) {
    var score = risk.residual().score();
    return services
        .words()
        .say(
            "matrix.risk",
            services.wording().label("risk", risk.risk()),
            score.likelihood().points(),
            score.consequence().points(),
            score.score());
  }

  private Node cell(List<RiskResult> risks, int likelihood, int consequence) {
    var band = services.workspace().method().band(likelihood * consequence);
    var here =
        risks.stream()
            .filter(risk -> risk.residual().score().likelihood().points() == likelihood)
            .filter(risk -> risk.residual().score().consequence().points() == consequence)
            .map(this::initial)
            .collect(Collectors.joining(" "));
    var cell = new StackPane();
    cell.getStyleClass().addAll("matrix-cell", "matrix-" + band);
    if (!here.isEmpty()) {
      var mark = new Label(here);
      mark.getStyleClass().add("matrix-mark");
      cell.getChildren().add(mark);
    }
    return cell;
  }

  private String initial(RiskResult risk) {
    return services.wording().label("risk", risk.risk()).substring(0, 1);
  }

  private static Label axis(String text) {
    return Layout.word(text, "matrix-number");
  }
}
