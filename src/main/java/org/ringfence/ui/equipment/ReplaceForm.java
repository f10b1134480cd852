package org.ringfence.ui.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Asks in its place what the new device is that takes the place of another. */
final class ReplaceForm {
  private final PageServices services;
  private final TextField label;
  private final TextField model = InputFields.line("");
  private final TextField serial = InputFields.line("");
  private final TextField mac;
  private final DayField on;
  private final Remarks remarks = new Remarks();
  private final VBox node;

  /**
   * A form that is not shown yet.
   *
   * @param replace does it with the new device, and hears why it was refused
   */
  ReplaceForm(Device.Kind kind, PageServices services, Swap replace) {
    var words = services.words();
    this.services = services;
    this.on = new DayField(words.say("replace.on"), services, DayRange.PAST);
    this.label = InputFields.line(words.say("device.label.prompt"));
    this.mac = InputFields.line(words.say("device.mac.prompt"));
    new MakerBox(services).attach(label, match -> label.setText(match.label()));
    this.node =
        Layout.column(
            "device-details",
            Layout.text(words.say("replace.text"), "muted"),
            Layout.fields(
                field(words, "replace.label", label), field(words, "replace.model", model)),
            Layout.fields(field(words, "replace.serial", serial), field(words, "replace.mac", mac)),
            on.node(),
            Layout.flow(
                "button-flow",
                Layout.button(words.say("replace.do"), "accent", () -> replace(kind, replace)),
                Layout.button(words.say("replace.cancel"), "button-outlined", this::hide)),
            remarks.node());
    hide();
  }

  /** Does it on the day that is given, and says why it was refused. */
  interface Swap {
    void accept(Device replacement, LocalDate on, Consumer<List<Problem>> settled);
  }

  private void replace(Device.Kind kind, Swap replace) {
    if (on.isGiven()) {
      replace.accept(device(kind), on.day().orElseThrow(), remarks::refuse);
    }
  }

  Node node() {
    return node;
  }

  /** Asks, with what is known of the new device in the boxes. */
  void ask(Device known) {
    label.setText(known.label());
    model.setText(known.model());
    serial.setText(known.serials().isEmpty() ? "" : known.serials().getFirst());
    mac.setText(known.mac());
    on.put(Optional.of(services.today()));
    Layout.show(node, true);
    Reveal.focus(label);
  }

  private void hide() {
    remarks.clear();
    Layout.show(node, false);
  }

  private Device device(Device.Kind kind) {
    return DeviceDraft.of(kind)
        .label(label.getText().strip())
        .model(model.getText().strip())
        .serials(List.of(serial.getText().strip()))
        .macs(List.of(mac.getText().strip()))
        .device();
  }

  private static Node field(Messages words, String key, TextField box) {
    return InputFields.labelled(words.say(key), box);
  }
}
