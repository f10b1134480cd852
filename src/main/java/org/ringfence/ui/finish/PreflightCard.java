package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** Shows what is open before anybody signs; each line leads to where it is mended. */
final class PreflightCard {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final Runnable signing;
  private final VBox node = Layout.column("card preflight");

  /**
   * Of the wizard's assessment; the rules of signing are read off the screen's thread.
   *
   * @param signing shows where somebody else can be asked to sign
   */
  PreflightCard(WizardViewModel wizard, Runnable signing) {
    this.wizard = wizard;
    this.signing = signing;
    this.services = wizard.services();
    update();
  }

  Node node() {
    return node;
  }

  void update() {
    services.background().read(() -> services.workspace().signatures().settings(), this::show);
  }

  private void show(SigningSettings rules) {
    var words = services.words();
    var lines = new Preflight(words, wizard.dossier(), rules).lines();
    node.getChildren().setAll(Layout.text(words.say("preflight.title"), "card-heading"));
    lines.stream().map(this::link).forEach(node.getChildren()::add);
    if (lines.isEmpty()) {
      node.getChildren()
          .add(Layout.note(Feather.CHECK_CIRCLE, words.say("preflight.none"), "good"));
    }
  }

  private Node link(Preflight.Line line) {
    var link = new Hyperlink(line.text());
    link.setWrapText(true);
    link.setOnAction(_ -> go(line.place()));
    return Layout.row(
        "note preflight-line",
        Layout.icon(Feather.CHEVRON_RIGHT, "note-icon"),
        Layout.growing(link));
  }

  private void go(Preflight.Place place) {
    switch (place) {
      case Preflight.Place.Subject(var id) -> wizard.showSubject(id);
      case Preflight.Place.Visit _ -> wizard.showKind(WizardStep.Kind.RESULT);
      case Preflight.Place.Signing _ -> signing.run();
    }
  }
}
