package org.ringfence.ui.finish;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.ui.field.FirstField;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.question.OpenAgain;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardViewModel;

/** Shows who signed, and takes a signature after saying clearly what signing does. */
public final class SignOffPage implements StepContent {
  private final WizardViewModel wizard;
  private final PageServices services;
  private final SignatureCard cards;
  private final VBox signatures = Layout.column("signatures");
  private final VBox place = Layout.column("step-body");
  private final PreflightCard preflight;
  private final VBox node;
  private final VBox signing = Layout.column("step-body");
  private Optional<OwnKey> key = Optional.empty();
  private Optional<SignForm> form = Optional.empty();
  private int signers;
  private Optional<AwayCard> away = Optional.empty();
  private Optional<String> news = Optional.empty();

  /** The sign-off of the wizard's assessment. */
  public SignOffPage(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.cards = new SignatureCard(services);
    this.preflight =
        new PreflightCard(wizard, () -> away.ifPresent(card -> FirstField.focus(card.node())));
    this.node = Layout.column("step-body", preflight.node(), signatures, place);
    signatures();
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void update() {
    preflight.update();
    signatures();
    if (signers == count()) {
      form.ifPresent(SignForm::update);
    } else {
      signing();
    }
    away.ifPresent(AwayCard::update);
  }

  private void signatures() {
    var signed = wizard.dossier().signed();
    Layout.show(preflight.node(), !signed.state().isSignedOff());
    var shown = signatures.getChildren();
    shown.clear();
    news.ifPresent(said -> shown.add(Layout.note(Feather.CHECK, said, "good")));
    if (signed.signOffs().isEmpty()) {
      shown.add(Layout.note(Feather.LOCK, words().say("sign.does"), "caution"));
    } else {
      // Who is still missing leads, so that it is read before the signatures that are there.
      var isDone = signed.state().isSignedOff() && signed.stale().isEmpty();
      shown.add(
          Layout.note(
              isDone ? Feather.CHECK : Feather.USERS,
              signed.inFull() + ".",
              isDone ? "good" : "caution"));
      shown.add(Layout.note(Feather.LOCK, words().say("sign.locked"), "quiet"));
    }
    shown.addAll(StaleNote.of(wizard.dossier(), words()));
    OpenAgain.of(wizard).ifPresent(shown::add);
    signed.signOffs().stream().map(cards::of).forEach(shown::add);
    if (!signed.root().isEmpty()) {
      shown.add(cards.marks(signed));
    }
  }

  private int count() {
    return wizard.dossier().signOffs().size();
  }

  /** A fresh form, so that nobody is told that they can't sign what they have just signed. */
  private void signing() {
    signers = count();
    form = key.map(own -> new SignForm(wizard, own, this::tell));
    signing
        .getChildren()
        .setAll(form.map(SignForm::node).orElseGet(() -> new KeyCard(services, this::made).node()));
  }

  private void load() {
    KeyState.read(services, state -> show(state, List.of()));
  }

  private void show(KeyState state, List<Node> before) {
    key = state.own();
    signing();
    var card = new AwayCard(wizard, this::tell);
    away = Optional.of(card);
    place.getChildren().setAll(before);
    place.getChildren().addAll(state.notes());
    place.getChildren().addAll(signing, card.node());
    if (services.workspace().isSamples()) {
      place
          .getChildren()
          .addFirst(Layout.note(Feather.ALERT_TRIANGLE, words().say("samples.sign"), "caution"));
    }
  }

  private void made(OwnKey key) {
    KeyState.read(
        services,
        state -> {
          var said = state.made(services, "key.made.sign");
          show(state, said);
          KeyState.tell(said);
        });
  }

  /** Says at the top what came of a signature, where the state stands as well. */
  private void tell(String signed) {
    news = Optional.of(signed);
    update();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        pane.setVvalue(0);
      }
    }
  }

  private Messages words() {
    return services.words();
  }
}
