package org.ringfence.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Lets this register's rules for signing be read and changed; each change is logged. */
final class RulesCard {
  private static final int HIGHEST_SCORE = 25;
  private static final int LONGEST_REVIEW = 60;
  private static final List<IdentityBasis> BASES =
      List.of(IdentityBasis.TYPED, IdentityBasis.OWN_KEY, IdentityBasis.VOUCHED);

  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox form = Layout.column("fields");
  private final Node node;

  RulesCard(PageServices services) {
    this.services = services;
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("rules.title"), "card-heading"),
            Layout.text(words().say("rules.text"), "muted"),
            form,
            remarks.node());
    services.background().read(services.workspace().signatures()::settings, this::show);
  }

  Node node() {
    return node;
  }

  private void show(SigningSettings now) {
    var appetite = InputFields.number(0, HIGHEST_SCORE, now.appetite());
    var months = InputFields.number(1, LONGEST_REVIEW, now.reviewMonths());
    var inspector = tick("rules.inspector", now.inspectorMayApprove());
    var assessor = tick("rules.assessor", now.assessorMayApprove());
    var technician = asks(now, SigningSettings.TECHNICIAN, "rules.asks.technician");
    var reviewer = asks(now, SigningSettings.REVIEWER, "rules.asks.reviewer");
    var owner = asks(now, SigningSettings.RISK_OWNER, "rules.asks.owner");
    var identity = InputFields.pick(BASES, this::name);
    identity.setValue(now.approverAtLeast());
    form.getChildren()
        .setAll(
            InputFields.labelled(words().say("rules.appetite"), appetite),
            InputFields.labelled(words().say("rules.months"), months),
            technician,
            reviewer,
            owner,
            inspector,
            assessor,
            InputFields.labelled(words().say("rules.identity"), identity),
            Layout.flow(
                "button-flow",
                Layout.button(
                    Feather.CHECK,
                    words().say("rules.keep"),
                    "button-outlined",
                    () ->
                        keep(
                            read(
                                appetite,
                                months,
                                inspector,
                                assessor,
                                identity,
                                List.of(technician, reviewer, owner))))));
  }

  private static SigningSettings read(
      Spinner<Integer> appetite,
      Spinner<Integer> months,
      CheckBox inspector,
      CheckBox assessor,
      ComboBox<IdentityBasis> identity,
      List<CheckBox> roles) {
    return new SigningSettings(
        appetite.getValue(),
        inspector.isSelected(),
        assessor.isSelected(),
        identity.getValue(),
        months.getValue(),
        roles.stream()
            .filter(CheckBox::isSelected)
            .map(role -> (String) role.getUserData())
            .toList());
  }

  private void keep(SigningSettings changed) {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().set(changed),
            remarks.orElse(
                kept -> {
                  show(kept);
                  remarks.done(words().say("rules.kept"));
                }));
  }

  private CheckBox asks(SigningSettings now, String role, String key) {
    var box = tick(key, now.roles().contains(role));
    box.setUserData(role);
    return box;
  }

  private CheckBox tick(String key, boolean on) {
    var box = new CheckBox(words().say(key));
    box.setWrapText(true);
    box.setSelected(on);
    return box;
  }

  private String name(IdentityBasis basis) {
    return switch (basis) {
      case NAME_ONLY, TYPED -> words().say("rules.identity.typed");
      case OWN_KEY -> words().say("rules.identity.own");
      case VOUCHED -> words().say("rules.identity.vouched");
    };
  }

  private Messages words() {
    return services.words();
  }
}
