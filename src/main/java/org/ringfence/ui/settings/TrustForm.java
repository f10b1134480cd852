package org.ringfence.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.KnownKey;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.FileField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Makes a trust file with the organisation's key: nothing in it but what is ticked here. */
final class TrustForm {
  private final PageServices services;
  private final Consumer<Path> written;
  private final FileField council;
  private final List<KeyRights> keys = new ArrayList<>();
  private final VBox people = Layout.column("people");
  private final PasswordField secret = InputFields.secret();
  private final Remarks remarks = new Remarks(secret);
  private final Node node;

  /**
   * An empty form.
   *
   * @param written told where the trust file is
   * @param left closes the form
   */
  TrustForm(PageServices services, Consumer<Path> written, Runnable left) {
    this.services = services;
    this.written = written;
    this.council = new FileField(services, words().say("trust.form.key"), "p12");
    this.node =
        Layout.column(
            "fields",
            Layout.text(words().say("trust.form.title"), "card-title"),
            Layout.text(words().say("trust.form.text"), "muted"),
            council.node(),
            new CouncilKeyForm(services, made -> council.put(Optional.of(made))).node(),
            people,
            InputFields.labelled(words().say("trust.form.passphrase"), secret),
            remarks.node(),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.PEN_TOOL, words().say("trust.form.write"), "accent", this::choose),
                Layout.button(words().say("trust.form.leave"), "button-outlined", left)));
    services.background().read(services.workspace().council()::keys, this::show);
  }

  Node node() {
    return node;
  }

  /** Puts the cursor where one begins. */
  void focus() {
    council.focus();
  }

  private void show(List<KnownKey> known) {
    known.forEach(key -> keys.add(new KeyRights(services, key)));
    people.getChildren().setAll(keys.stream().map(KeyRights::node).toList());
    if (known.isEmpty()) {
      people.getChildren().add(Layout.text(words().say("trust.form.nobody"), "plain-text"));
    }
  }

  private void choose() {
    if (!keys.stream().allMatch(KeyRights::isSettled)) {
      return;
    }
    var vouches = keys.stream().flatMap(one -> one.vouch().stream()).toList();
    services
        .background()
        .attempt(
            () -> services.workspace().council().vouching(vouches),
            remarks.orElse(_ -> choose(vouches)));
  }

  private void choose(List<VouchRequest> vouches) {
    council
        .file()
        .ifPresentOrElse(
            key ->
                services
                    .files()
                    .choose(
                        FileChoice.Purpose.SAVE,
                        words().say("trust.form.write"),
                        services.documents().resolve(words().say("trust.form.file")),
                        "json")
                    .ifPresent(out -> issue(key, vouches, out)),
            () -> remarks.caution(List.of(words().say("trust.form.key.missing"))));
  }

  private void issue(Path key, List<VouchRequest> vouches, Path out) {
    var typed = secret.getText().toCharArray();
    services
        .background()
        .attempt(
            () -> services.workspace().council().issue(key, typed, vouches, out),
            remarks.orElse(written));
  }

  private Messages words() {
    return services.words();
  }
}
