package org.ringfence.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.SignedState;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.Pressable;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;

/** The assessments beneath each other, each with its score; a press or Enter opens one. */
final class AssessmentList {
  /** In letters; in less room the state stands beneath the names. */
  private static final double WIDE = 50;

  private static final double WIDEST_STATE = 260;

  private final PageServices services;
  private final Scores scores;
  private final Consumer<WizardPosition> open;
  private final VBox rows = Layout.column("assessment-rows");
  private final BooleanBinding isWide;

  /**
   * Nothing shown yet.
   *
   * @param letter the size of the text now
   */
  AssessmentList(
      PageServices services, Consumer<WizardPosition> open, ObservableValue<Font> letter) {
    this.services = services;
    this.scores = new Scores(services);
    this.open = open;
    this.isWide =
        Bindings.createBooleanBinding(
            () -> rows.getWidth() > WIDE * letter.getValue().getSize(),
            rows.widthProperty(),
            letter);
  }

  Node node() {
    return rows;
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
    names.getChildren().add(shown(state(dossier.signed()), isWide.not()));
    var row =
        Layout.row(
            "assessment-row",
            scores.badge(dossier.risk()),
            Layout.growing(names),
            beside(dossier.signed()),
            Layout.icon(Feather.CHEVRON_RIGHT, "row-go"));
    row.setAccessibleText(
        words()
            .say(
                "home.row.accessible",
                name,
                scores.inWords(dossier.risk()),
                details(dossier),
                StaleNote.brief(dossier)));
    Pressable.make(row, () -> open(dossier));
    return row;
  }

  private String details(Dossier dossier) {
    return words()
        .say(
            "home.row",
            dossier.entry().organisation().name(),
            DayText.words(dossier.entry().assessedOn()),
            services.wording().label("status", dossier.risk().status().id()),
            dossier.entry().revision());
  }

  private void open(Dossier dossier) {
    var first = dossier.entry().locked() ? "result" : "";
    open.accept(new WizardPosition(dossier.entry().assessmentId(), first));
  }

  private Label beside(SignedState signed) {
    var label = state(signed);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMaxWidth(WIDEST_STATE);
    return shown(label, isWide);
  }

  private static Label shown(Label label, ObservableValue<Boolean> when) {
    label.visibleProperty().bind(when);
    label.managedProperty().bind(when);
    return label;
  }

  private Label state(SignedState signed) {
    var isDraft = signed.state().isDraft();
    var label = Layout.text(isDraft ? words().say("home.draft") : signed.inFull(), "chip");
    label.setGraphic(Layout.icon(isDraft ? Feather.EDIT_3 : Feather.LOCK, "chip-icon"));
    return label;
  }

  private Messages words() {
    return services.words();
  }
}
