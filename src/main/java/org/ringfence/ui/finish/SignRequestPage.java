package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.SignRequestView;
import org.ringfence.model.OwnKey;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Days;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/**
 * Shows every word of what somebody is asked to sign with their own key and who asks, and takes
 * their signature, or their comments in its place.
 */
public final class SignRequestPage implements Page {
  private final Services services;
  private final Path file;
  private final SignRequestView request;
  private final Runnable done;
  private final VBox place = Layout.column("step-body");
  private final Node node;

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
    this.node = page(services, "request.title", intro(), request, place);
    load();
  }

  /** A page that only shows what a request says, as for a copy that somebody keeps. */
  static Node page(
      Services services, String title, String intro, SignRequestView request, Node below) {
    var words = services.words();
    return Layout.scrolling(
        Layout.column(
            "page",
            Layout.text(words.say(title), "page-title"),
            Layout.text(intro, "step-intro"),
            asker(words, request),
            new RecordCards(services).of(request),
            below),
        "page-scroll");
  }

  @Override
  public Node node() {
    return node;
  }

  private String intro() {
    return words().say("request.intro", services.wording().label("role", request.role()));
  }

  private static Node asker(Words words, SignRequestView request) {
    var entry = request.dossier().entry();
    var card =
        Layout.column(
            "card",
            Layout.text(
                words.say("wizard.title", entry.site().name(), entry.installation()),
                "card-heading"),
            Layout.text(
                words.say("request.revision", entry.revision(), Days.words(entry.assessedOn())),
                "plain-text"));
    request.asker().ifPresent(asker -> card.getChildren().add(asker(words, asker)));
    request
        .cautions()
        .forEach(
            text -> card.getChildren().add(Layout.note(Feather.ALERT_TRIANGLE, text, "caution")));
    request
        .refused()
        .map(Problem::message)
        .ifPresent(text -> card.getChildren().add(Layout.note(Feather.X_CIRCLE, text, "problem")));
    return card;
  }

  private static Node asker(Words words, SignRequestView.Asker asker) {
    var box =
        Layout.column(
            "fields",
            Layout.text(
                words.say(
                    "request.asker",
                    asker.name(),
                    Days.words(asker.on()),
                    Days.words(asker.until())),
                "plain-text"),
            Layout.text(words.say("request.asker.key", asker.key(), asker.identity()), "muted"));
    if (!asker.to().isEmpty()) {
      box.getChildren().add(Layout.text(words.say("request.to", asker.to()), "plain-text"));
    }
    if (!asker.note().isEmpty()) {
      box.getChildren().add(Layout.text(words.say("request.note", asker.note()), "plain-text"));
    }
    return box;
  }

  private void load() {
    services.background().read(services.workspace().signatures()::ownKey, this::show);
  }

  private void show(Optional<OwnKey> own) {
    place.getChildren().clear();
    if (own.isEmpty()) {
      place.getChildren().add(new KeyCard(services, key -> load()).node());
      return;
    }
    var key = own.get();
    if (request.refused().isEmpty()) {
      place.getChildren().add(new RespondForm(services, file, request, key, done).node());
    }
    place.getChildren().add(new SendBackForm(services, file, request, key, done).node());
  }

  private Words words() {
    return services.words();
  }
}
