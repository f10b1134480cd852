package org.ringfence.ui.equipment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.maker.MakerMatch;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Device;
import org.ringfence.model.written.DayRange;
import org.ringfence.ui.field.DayField;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** What is worth knowing of a device and not needed in a first pass. */
final class DeviceDetails {
  private final FieldEdits edits;
  private final ComboBox<Device.Status> status;
  private final TextField place;
  private final TextField serials;
  private final TextField macs;
  private final TextField ip;
  private final TextField maker;
  private final TextField model;
  private final TextField firmware;
  private final TextField bought;
  private final TextField cost;
  private final Label makerProblem;
  private final DayField firmwareDate;
  private final VBox node;

  DeviceDetails(
      int line,
      Supplier<Device> device,
      Consumer<Function<Device, Device>> change,
      PageServices services,
      FieldEdits edits) {
    var words = services.words();
    this.edits = edits;
    this.status = StatusBox.of(services.wording(), device, change);
    this.place = InputFields.line(words.say("device.place.prompt"));
    this.serials = InputFields.line("");
    this.macs = InputFields.line(words.say("device.mac.prompt"));
    this.ip = InputFields.line(words.say("device.ip.prompt"));
    this.maker = InputFields.line(words.say("device.maker.prompt"));
    this.makerProblem = Layout.text(words.say("device.maker.problem"), "field-problem");
    Layout.show(makerProblem, false);
    this.model = InputFields.line("");
    this.firmware = InputFields.line("");
    this.bought = InputFields.line(words.say("device.bought.prompt"));
    this.cost = InputFields.line(words.say("device.cost.prompt"));
    this.firmwareDate =
        new DayField(
            words.say("device.firmware.date"),
            services,
            DayRange.PAST,
            "firmware-date." + line,
            edits,
            day -> change.accept(one -> one.draft().firmwareDate(day).device()));
    this.node = Layout.column("device-details");
    put(device.get());
    lay(words);
    edits.watch(place, text -> change.accept(one -> one.draft().place(text.strip()).device()));
    edits.watch(serials, text -> change.accept(one -> one.draft().serials(each(text)).device()));
    edits.watch(macs, text -> change.accept(one -> one.draft().macs(each(text)).device()));
    edits.watch(ip, text -> change.accept(one -> one.draft().ip(text.strip()).device()));
    edits.watch(model, text -> change.accept(one -> one.draft().model(text.strip()).device()));
    edits.watch(
        firmware, text -> change.accept(one -> one.draft().firmware(text.strip()).device()));
    edits.watch(bought, text -> change.accept(one -> one.draft().bought(text.strip()).device()));
    edits.watch(cost, text -> change.accept(one -> one.draft().cost(text.strip()).device()));
    new MakerBox(services).attach(maker, match -> confirmed(match, change));
    edits.watch("maker." + line, maker, (text, finished) -> named(text, device, change));
  }

  /** Puts the cursor where one begins. */
  void begin() {
    Reveal.focus(status);
  }

  private void confirmed(MakerMatch match, Consumer<Function<Device, Device>> change) {
    match
        .maker()
        .ifPresent(
            found -> {
              change.accept(one -> one.draft().maker(found.key()).device());
              maker.setText(found.key());
              edits.flush();
            });
  }

  /** Only a maker that is picked counts; an emptied box takes it back. */
  private boolean named(
      String text, Supplier<Device> device, Consumer<Function<Device, Device>> change) {
    if (text.isBlank()) {
      change.accept(one -> one.draft().maker("").device());
    }
    var isTaken = text.isBlank() || text.equals(device.get().maker());
    Layout.show(makerProblem, !isTaken);
    return isTaken;
  }

  Node node() {
    return node;
  }

  /** Whether any of it is given. */
  boolean isFilled(Device device) {
    return device.firmwareDate().isPresent()
        || device.status() != Device.Status.IN_USE
        || !(device.mac()
                + device.ip()
                + device.place()
                + one(device.serials())
                + device.maker()
                + device.model()
                + device.firmware()
                + device.bought()
                + device.cost())
            .isEmpty();
  }

  /** Shows what is given. */
  void refresh(Device device) {
    status.setValue(device.status());
    edits.put(place, device.place());
    edits.put(serials, one(device.serials()));
    edits.put(macs, one(device.macs()));
    edits.put(ip, device.ip());
    edits.put(model, device.model());
    edits.put(firmware, device.firmware());
    edits.put(bought, device.bought());
    edits.put(cost, device.cost());
    firmwareDate.put(device.firmwareDate());
    edits.put(maker, device.maker());
  }

  private void put(Device device) {
    place.setText(device.place());
    serials.setText(one(device.serials()));
    macs.setText(one(device.macs()));
    ip.setText(device.ip());
    maker.setText(device.maker());
    model.setText(device.model());
    firmware.setText(device.firmware());
    bought.setText(device.bought());
    cost.setText(device.cost());
    firmwareDate.put(device.firmwareDate());
  }

  private void lay(Messages words) {
    node.getChildren()
        .addAll(
            Layout.fields(
                InputFields.labelled(
                    words.say("device.mac"),
                    macs,
                    Layout.text(words.say("device.mac.help"), "muted")),
                InputFields.labelled(
                    words.say("device.maker"),
                    maker,
                    makerProblem,
                    Layout.text(words.say("device.maker.help"), "muted"))),
            InputFields.labelled(words.say("device.model"), model),
            firmwareDate.beside(InputFields.labelled(words.say("device.firmware"), firmware)),
            Layout.fields(
                InputFields.labelled(words.say("device.serials"), serials),
                InputFields.labelled(words.say("device.ip"), ip)),
            Layout.fields(
                InputFields.labelled(words.say("device.status"), status),
                InputFields.labelled(words.say("device.place"), place)),
            Layout.fields(
                InputFields.labelled(
                    words.say("device.bought"), bought, ReadNote.bought(bought, words)),
                InputFields.labelled(words.say("device.cost"), cost, ReadNote.cost(cost, words))));
  }

  /** Several numbers in one box, with commas between them. */
  private static String one(List<String> numbers) {
    return String.join(", ", numbers);
  }

  private static List<String> each(String text) {
    return Arrays.stream(text.split("[,;]")).map(String::strip).toList();
  }
}
