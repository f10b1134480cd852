package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.Dossier;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileNames;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;
import org.ringfence.ui.wizard.WizardViewModel;

/** Sends somebody what they are to sign on their own computer, and takes their signature in. */
final class AwayCard {
  private static final String ENDING = "json";

  private final WizardViewModel wizard;
  private final Services services;
  private final ComboBox<String> role;
  private final Remarks remarks = new Remarks();
  private final Node node;

  AwayCard(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.role = Fields.pick(RoleChoice.ROLES, id -> services.wording().label("role", id));
    role.setValue(RoleChoice.ROLES.getLast());
    this.node =
        Layout.column(
            "card fields",
            Layout.text(words().say("away.title"), "card-heading"),
            Layout.text(words().say("away.text"), "muted"),
            Fields.labelled(words().say("away.role"), role),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.SEND, words().say("away.request"), "button-outlined", this::request),
                Layout.button(
                    Feather.DOWNLOAD, words().say("away.accept"), "button-outlined", this::accept)),
            remarks.node());
  }

  Node node() {
    return node;
  }

  private void request() {
    var entry = wizard.dossier().entry();
    var asked = role.getValue();
    var name =
        FileNames.of(
            words().say("away.request.file", entry.site().name(), entry.installation()), ENDING);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("away.request"),
            services.documents().resolve(name),
            ENDING)
        .ifPresent(
            file ->
                services
                    .background()
                    .attempt(
                        () ->
                            services
                                .workspace()
                                .signatures()
                                .request(entry.assessmentId(), asked, file),
                        remarks.orElse(
                            written -> remarks.done(words().say("away.requested", written)))));
  }

  private void accept() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("away.accept"), services.documents(), ENDING)
        .ifPresent(
            file ->
                services
                    .background()
                    .attempt(
                        () -> services.workspace().signatures().accept(file),
                        remarks.orElse(this::accepted)));
  }

  private void accepted(Dossier signed) {
    var here = wizard.dossier().entry().assessmentId();
    var last = signed.signOffs().getLast();
    remarks.done(
        words().say("away.accepted", last.name(), services.wording().label("role", last.role())));
    if (signed.entry().assessmentId().equals(here)) {
      wizard.change(() -> services.workspace().open(here), problems -> {});
    }
  }

  private Words words() {
    return services.words();
  }
}
