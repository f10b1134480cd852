package org.ringfence.ui.finish;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.OtherKey;
import org.ringfence.assessment.signoff.SigningReply;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.model.signature.SignOff;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.wizard.WizardViewModel;

/** Sends somebody what they are to sign on their own computer, and takes their signature in. */
final class AwayCard {
  private static final String ENDING = "json";

  private final WizardViewModel wizard;
  private final PageServices services;
  private final Label open = Layout.text("", "muted");
  private final VBox sent = Layout.column("fields");
  private final Remarks remarks = new Remarks();
  private final AskForm form;
  private final Node node;
  private final Consumer<String> signed;

  /**
   * Sends this assessment away.
   *
   * @param signed told who signed, and in which role, as soon as that is taken in
   */
  AwayCard(WizardViewModel wizard, Consumer<String> signed) {
    this.wizard = wizard;
    this.signed = signed;
    this.services = wizard.services();
    this.form = new AskForm(wizard, this::load);
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("away.title"), "card-heading"),
            Layout.text(words().say("away.text"), "muted"),
            open,
            form.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.DOWNLOAD, words().say("away.accept"), "button-outlined", this::accept)),
            remarks.node(),
            sent);
    update();
  }

  Node node() {
    return node;
  }

  /** Takes over what is recorded, as after somebody has signed. */
  void update() {
    open.setText(words().say(wizard.isLocked() ? "away.text.locked" : "away.text.open"));
    form.look();
    load();
  }

  private record Post(List<SentRequest> sent, List<ReturnedRequest> returned) {}

  private void load() {
    var id = wizard.dossier().entry().assessmentId();
    var desk = services.workspace().signatures();
    services.background().read(() -> new Post(desk.sent(id), desk.returned(id)), this::show);
  }

  private void show(Post post) {
    sent.getChildren().clear();
    post.sent().forEach(one -> sent.getChildren().add(Layout.text(line(one), "muted small-text")));
    post.returned()
        .forEach(
            one ->
                sent.getChildren().add(Layout.note(Feather.MESSAGE_SQUARE, line(one), "caution")));
  }

  private String line(SentRequest one) {
    return one.signed(wizard.dossier().signOffs())
        .map(signed -> signed(one, signed))
        .orElseGet(() -> open(one));
  }

  private String signed(SentRequest one, SignOff signed) {
    return words()
        .say(
            "away.sent.signed",
            one.by(),
            DayText.words(one.on()),
            services.wording().label("role", one.role()),
            signed.name(),
            DayText.words(signed.on()));
  }

  private String open(SentRequest one) {
    return words()
        .say(
            one.addressee().isEmpty() ? "away.sent" : "away.sent.to",
            one.by(),
            DayText.words(one.on()),
            services.wording().label("role", one.role()),
            DayText.words(one.until()),
            one.addressee());
  }

  private String line(ReturnedRequest one) {
    return words()
        .say(
            "away.returned",
            one.by(),
            DayText.words(one.on()),
            services.wording().label("role", one.role()),
            one.comments());
  }

  private void accept() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("away.accept"), services.documents(), ENDING)
        .ifPresent(this::lookAt);
  }

  /** A known name under another key is for a person to look at first. */
  private void lookAt(Path file) {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().otherKeyOfReply(file),
            remarks.orElse(
                other -> other.ifPresentOrElse(one -> compare(file, one), () -> takeIn(file))));
  }

  private void compare(Path file, OtherKey other) {
    var keys =
        new OtherKeyCard(services, other, () -> takeIn(file), remarks::clear, remarks::refuse);
    remarks.say(keys.node());
    keys.focus();
  }

  private void takeIn(Path file) {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().takeIn(file), remarks.orElse(this::accepted));
  }

  private void accepted(SigningReply reply) {
    load();
    switch (reply) {
      case SigningReply.Signed(var dossier) -> accepted(dossier);
      case SigningReply.Returned(var dossier, var returned) ->
          remarks.say(Layout.note(Feather.MESSAGE_SQUARE, line(returned), "caution"));
    }
  }

  private void accepted(Dossier dossier) {
    var here = wizard.dossier().entry().assessmentId();
    var last = dossier.signOffs().getLast();
    var said =
        words().say("away.accepted", last.name(), services.wording().label("role", last.role()));
    remarks.done(said);
    if (dossier.entry().assessmentId().equals(here)) {
      wizard.change(() -> services.workspace().open(here), problems -> {});
      signed.accept(said);
    }
  }

  private Messages words() {
    return services.words();
  }
}
