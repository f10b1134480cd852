package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.SignRequestView;
import org.ringfence.model.Dossier;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.OwnKey;
import org.ringfence.model.SigningSettings;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Shows all of what somebody is asked to sign with their own key, and takes their signature. */
public final class SignRequestPage implements Page {
  private final Services services;
  private final Path file;
  private final SignRequestView request;
  private final Runnable done;
  private final VBox place = Layout.column("step-body");
  private final Node node;
  private Optional<RespondForm> form = Optional.empty();

  /**
   * Shows a request.
   *
   * @param file where it is
   * @param done goes back
   */
  public SignRequestPage(Services services, Path file, SignRequestView request, Runnable done) {
    this.services = services;
    this.file = file;
    this.request = request;
    this.done = done;
    var dossier = request.dossier();
    this.node =
        Layout.scrolling(
            Layout.column(
                "page",
                Layout.text(words().say("request.title"), "page-title"),
                Layout.text(intro(), "step-intro"),
                headline(dossier),
                lines("result.found", dossier.reasons()),
                answers(dossier),
                place),
            "page-scroll");
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  private String intro() {
    return words().say("request.intro", services.wording().label("role", request.role()));
  }

  private Node headline(Dossier dossier) {
    var entry = dossier.entry();
    var place =
        words()
            .say(
                "wizard.place",
                entry.organisation().name(),
                Days.words(dossier.assessment().assessedOn()));
    var card =
        Layout.column(
            "card",
            Layout.row(
                "headline-row",
                new Scores(services).badge(dossier.risk()),
                Layout.growing(
                    Layout.column(
                        "headline-words",
                        Layout.text(
                            words().say("wizard.title", entry.site().name(), entry.installation()),
                            "card-heading"),
                        Layout.text(place, "muted"),
                        Layout.text(dossier.sentence(), "headline")))));
    dossier.cautions().forEach(text -> card.getChildren().add(Layout.text(text, "plain-text")));
    return card;
  }

  private Node lines(String title, List<String> lines) {
    var card = Layout.column("card", Layout.text(words().say(title), "card-heading"));
    lines.forEach(line -> card.getChildren().add(Layout.text(line, "plain-text")));
    return card;
  }

  private Node answers(Dossier dossier) {
    var text = new AnswerText(services);
    var card =
        Layout.column(
            "card review-card", Layout.text(words().say("request.answers"), "card-heading"));
    dossier.risk().held().forEach(held -> card.getChildren().add(answer(text, held)));
    return card;
  }

  private Node answer(AnswerText text, HeldAnswer held) {
    return Layout.row(
        "review-row",
        Layout.growing(
            Layout.column(
                "review-what",
                Layout.text(services.wording().title(held.question()), "review-title"),
                Layout.text(text.evidence(held), "muted small-text"))),
        Layout.growing(
            Layout.text(text.value(held), held.isUnknown() ? "review-unknown" : "review-value")));
  }

  private record Desk(Optional<OwnKey> key, SigningSettings settings) {}

  private void load() {
    var desk = services.workspace().signatures();
    services.background().read(() -> new Desk(desk.ownKey(), desk.settings()), this::show);
  }

  private void show(Desk desk) {
    form =
        desk.key().map(key -> new RespondForm(services, file, request, key, desk.settings(), done));
    place
        .getChildren()
        .setAll(
            form.map(RespondForm::node)
                .orElseGet(() -> new KeyCard(services, key -> load()).node()));
  }

  private Words words() {
    return services.words();
  }
}
