package org.ringfence.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Position;
import org.ringfence.model.Dossier;
import org.ringfence.model.SignOffState;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Pressable;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** The assessments beneath each other, each with its score; a press or Enter opens one. */
final class AssessmentList {
  private static final double WIDEST_STATE = 260;

  private final Services services;
  private final Scores scores;
  private final Consumer<Position> open;
  private final VBox rows = Layout.column("assessment-rows");
  private final ScrollPane node = Layout.scrolling(rows, "page-scroll");

  AssessmentList(Services services, Consumer<Position> open) {
    this.services = services;
    this.scores = new Scores(services);
    this.open = open;
  }

  Node node() {
    return node;
  }

  /** Shows these and no others. */
  void show(List<Dossier> dossiers) {
    rows.getChildren().setAll(dossiers.stream().map(this::row).toList());
    if (dossiers.isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("home.none"), "muted"));
    }
  }

  private Node row(Dossier dossier) {
    var entry = dossier.entry();
    var name = words().say("wizard.title", entry.site().name(), entry.installation());
    var names =
        Layout.column(
            "row-names", Layout.text(name, "card-title"), Layout.text(details(dossier), "muted"));
    names.getChildren().addAll(StaleNote.of(dossier, words()));
    var row =
        Layout.row(
            "assessment-row",
            scores.badge(dossier.risk()),
            Layout.growing(names),
            state(dossier.signed().state()),
            Layout.icon(Feather.CHEVRON_RIGHT, "row-go"));
    row.setAccessibleText(
        words()
            .say(
                "home.row.accessible",
                name,
                scores.inWords(dossier.risk()),
                details(dossier),
                StaleNote.brief(dossier, words())));
    Pressable.make(row, () -> open(dossier));
    return row;
  }

  private String details(Dossier dossier) {
    return words()
        .say(
            "home.row",
            dossier.entry().organisation().name(),
            Days.words(dossier.entry().assessedOn()),
            services.wording().label("status", dossier.risk().status().id()));
  }

  private void open(Dossier dossier) {
    var first = dossier.entry().locked() ? "result" : "";
    open.accept(new Position(dossier.entry().assessmentId(), first));
  }

  private Label state(SignOffState state) {
    var label = Layout.word(state.isDraft() ? words().say("home.draft") : state.inFull(), "chip");
    label.setWrapText(true);
    label.setMaxWidth(WIDEST_STATE);
    label.setGraphic(Layout.icon(state.isDraft() ? Feather.EDIT_3 : Feather.LOCK, "chip-icon"));
    return label;
  }

  private Words words() {
    return services.words();
  }
}
