package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/**
 * Shows every word of what somebody is asked to sign with their own key and who asks, and takes
 * their signature, or their comments in its place.
 */
public final class SignRequestPage implements Page {
  private final PageServices services;
  private final Path file;
  private SignRequestView request;
  private final Runnable done;
  private RequestViewModel model;
  private final VBox place = Layout.column("step-body");
  private final Button jump;
  private final Button back;
  private final Remarks compared = new Remarks();
  private final ScrollPane node;

  /**
   * Shows a request.
   *
   * @param file where it is
   * @param done goes back
   */
  public SignRequestPage(PageServices services, Path file, SignRequestView request, Runnable done) {
    this.services = services;
    this.file = file;
    this.request = request;
    this.done = done;
    this.model = new RequestViewModel(services.words(), services.wording(), request);
    this.jump =
        Layout.button(Feather.ARROW_DOWN, words().say("request.jump"), "accent", this::jump);
    this.back =
        Layout.button(Feather.ARROW_UP, words().say("request.back"), "button-outlined", this::back);
    this.node = Layout.scrolling(content(), "page-scroll");
    load();
  }

  private Node content() {
    return Layout.column(
        "page",
        Layout.text(words().say("request.title"), "page-title"),
        Layout.text(words().say("request.intro"), "step-intro"),
        Layout.flow(
            "button-flow",
            jump,
            Layout.button(words().say("request.close"), "button-outlined", done)),
        new AskerCard(words(), model, request).node(),
        compared.node(),
        new RecordCards(services, model).node(),
        Layout.flow("button-flow", back),
        place);
  }

  @Override
  public Node node() {
    return node;
  }

  private void jump() {
    Layout.scrollTo(node, back);
    back.requestFocus();
  }

  private void back() {
    node.setVvalue(0);
    jump.requestFocus();
  }

  private void load() {
    KeyState.read(services, state -> show(state, List.of()));
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().otherKeyOfRequest(file),
            compared.orElse(other -> other.ifPresent(this::compare)));
  }

  /** Whoever asks is known here under another key: a person looks at both before they sign. */
  private void compare(OtherKey other) {
    compared.say(new OtherKeyCard(services, other, this::openAgain, done, compared::refuse).node());
  }

  private void openAgain() {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().openRequest(file),
            compared.orElse(
                view -> {
                  request = view;
                  model = new RequestViewModel(services.words(), services.wording(), view);
                  node.setContent(content());
                  load();
                }));
  }

  private void made(OwnKey key) {
    KeyState.read(
        services,
        state -> {
          var said = state.made(services, "key.made.request");
          show(state, said);
          KeyState.tell(said);
        });
  }

  private void show(KeyState state, List<Node> before) {
    place.getChildren().setAll(before);
    place.getChildren().addAll(state.notes());
    if (state.own().isEmpty()) {
      place.getChildren().add(new KeyCard(services, this::made).node());
      return;
    }
    var key = state.own().get();
    if (request.refused().isEmpty()) {
      place
          .getChildren()
          .add(
              new RespondForm(
                      services,
                      file,
                      request,
                      model,
                      key,
                      written -> answered("request.done", written))
                  .node());
    }
    place
        .getChildren()
        .add(
            new SendBackForm(
                    services, file, request, key, written -> answered("return.done", written))
                .node());
  }

  /** What was asked is done: nothing can be signed or sent back a second time. */
  private void answered(String said, Path written) {
    place.getChildren().setAll(new AnsweredCard(services, model, said, written, done).node());
    Layout.show(jump, false);
    jump();
  }

  private Messages words() {
    return services.words();
  }
}
