package org.ringfence.ui.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.maker.MakerMatch;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Reveal;

/** One line of the equipment: what it is, the brand on the label, how many; more on demand. */
final class DeviceCard {
  private static final int MOST = 100_000;

  private final EquipmentViewModel model;
  private final int line;
  private final PageServices services;
  private final FieldEdits edits;
  private final TextField label;
  private final TextField count;
  private final Label countProblem;
  private final DeviceDetails details;
  private final ReplaceForm replacing;
  private final SplitForm splitting;
  private final Button bin;
  private final RemoveQuestion removing;
  private final BiConsumer<Integer, Device> instead;
  private final Label state = Layout.text("", "chip");
  private final VBox swap = Layout.column("remarks");
  private final VBox findings = Layout.column("remarks");
  private final Button more;
  private final VBox node;
  private boolean typed;

  /**
   * One line.
   *
   * @param instead asks in the card of a line, whose device is old, about the one that is new
   */
  DeviceCard(
      EquipmentViewModel model,
      int line,
      PageServices services,
      FieldEdits edits,
      BiConsumer<Integer, Device> instead) {
    this.model = model;
    this.line = line;
    this.services = services;
    this.edits = edits;
    this.instead = instead;
    this.replacing = new ReplaceForm(model.lines().get(line).kind(), services, this::replace);
    this.splitting = new SplitForm(services, this::split);
    this.bin = Layout.button(Feather.TRASH_2, "", "button-icon flat", this::askToRemove);
    this.removing = new RemoveQuestion(words(), bin, this::remove);
    this.label = InputFields.line(words().say("device.label.prompt"));
    this.count = InputFields.line(words().say("device.count.prompt"));
    this.countProblem = Layout.text(words().say("device.count.problem"), "field-problem");
    this.details = new DeviceDetails(line, this::device, this::change, services, edits);
    this.more = Layout.button(words().say("device.more"), "flat link", this::more);
    this.node =
        Layout.column(
            "card device-card", header(), state, fields(), findings, splitting.node(), swap, more);
    node.getChildren().addAll(details.node(), replacing.node());
    Layout.show(details.node(), details.isFilled(device()));
    Layout.show(countProblem, false);
    label.setText(device().label());
    count.setText(written(device()));
    new MakerBox(services).attach(label, this::picked);
    edits.watch(label, this::labelled);
    edits.watch("count." + line, count, (text, finished) -> counted(text));
    label.focusedProperty().subscribe((before, now) -> left(now));
  }

  private void labelled(String text) {
    change(one -> one.draft().label(text.strip()).device());
    typed = true;
  }

  /** Whoever typed a label and leaves it has typed all that stands on it. */
  private void left(boolean focused) {
    if (!focused && !model.isLocked()) {
      edits.flush();
      if (typed) {
        typed = false;
        model.split(line);
      }
    }
  }

  Node node() {
    return node;
  }

  /** Whether somebody is at it. */
  boolean isFocused() {
    return node.isFocusWithin();
  }

  /** Puts the cursor where one begins. */
  void begin() {
    Reveal.focus(label);
  }

  /** Shows the line as it stands. */
  void refresh() {
    edits.put(label, device().label());
    if (!countProblem.isVisible()) {
      edits.put(count, written(device()));
    }
    details.refresh(device());
    Layout.show(more, !details.node().isVisible());
    findings
        .getChildren()
        .setAll(
            new FindingNote(
                    words(), model.guide(), key -> change(one -> one.draft().maker(key).device()))
                .of(device(), model.finding(line)));
    splitting.show(model.several(line));
    state.setText(state());
    Layout.show(state, !state().isEmpty());
    showSwap();
    label.setDisable(model.isLocked());
    count.setDisable(model.isLocked());
    details.node().setDisable(model.isLocked());
  }

  /** Asks what takes the place of this line's device. */
  void askForReplacement(Device known) {
    replacing.ask(known);
  }

  private void replace(Device replacement, LocalDate on, Consumer<List<Problem>> settled) {
    edits.flush();
    model.replace(line, replacement, on, settled);
  }

  private void split(List<SplitDevice> parts, Consumer<List<Problem>> settled) {
    edits.flush();
    model.split(line, parts, settled);
  }

  private void showSwap() {
    var found = model.swap(line);
    var early = model.replacedNote(line).map(DeviceCard::early);
    swap.getChildren()
        .setAll(Stream.concat(found.map(this::offer).stream(), early.stream()).toList());
    Layout.show(swap, !swap.getChildren().isEmpty());
  }

  private static Node early(String note) {
    return Layout.note(Feather.CLOCK, note, "caution");
  }

  private Node offer(Swaps.Swap found) {
    return Layout.column(
        "offer",
        Layout.note(Feather.HELP_CIRCLE, words().say("replace.another"), "caution"),
        Layout.button(
            words().say("replace.instead"),
            "button-outlined",
            () -> {
              edits.flush();
              // By then the line may say more of the new device.
              var last = model.swap(line).orElse(found);
              instead.accept(model.putBack(line, last), last.replacement());
            }));
  }

  /** What is being typed counts as entered. */
  private void askToRemove() {
    edits.flush();
    removing.press(device());
  }

  private void remove() {
    edits.giveUp();
    model.remove(line);
  }

  private void picked(MakerMatch match) {
    label.setText((match.label() + " " + match.model()).strip());
    edits.flush();
    model.split(line);
  }

  private Node header() {
    var kind = services.wording().term("device-kind", device().kind().id());
    var feather = device().kind() == Device.Kind.RECORDER ? Feather.HARD_DRIVE : Feather.VIDEO;
    var row =
        Layout.row(
            "device-header",
            Layout.icon(feather, "device-icon"),
            Layout.word(kind.label(), "device-kind"),
            Layout.spacer());
    if (!model.isLocked()) {
      if (device().status() != Device.Status.REMOVED) {
        row.getChildren().add(replaceButton());
      }
      row.getChildren().add(bin);
    }
    bin.setAccessibleText(words().say("device.remove", kind.label(), line + 1));
    return Layout.column("device-top", row, Layout.text(kind.meaning(), "muted"), removing.node());
  }

  /** Said of every device that is not simply in use. */
  private String state() {
    var status = device().status();
    var said = services.wording().label("device-status", status.id());
    return model
        .replaced(line)
        .map(by -> words().say("device.replaced", said, DayText.words(by.on()), by.by()))
        .orElse(status == Device.Status.IN_USE ? "" : said);
  }

  private Node replaceButton() {
    var nothing = DeviceDraft.of(device().kind()).device();
    var button =
        Layout.button(
            words().say("replace.open"), "button-outlined", () -> askForReplacement(nothing));
    var kind = services.wording().label("device-kind", device().kind().id());
    button.setAccessibleText(words().say("replace.open.said", kind, line + 1));
    return button;
  }

  private Node fields() {
    var brand = InputFields.labelled(words().say("device.label"), label);
    if (device().kind() == Device.Kind.RECORDER) {
      return brand;
    }
    var number = InputFields.labelled(words().say("device.count"), count);
    number.getStyleClass().add("count-field");
    return Layout.column("field", Layout.fields(brand, number), countProblem);
  }

  private boolean counted(String text) {
    var number = number(text.strip());
    var isTaken = number.isPresent() || text.isBlank();
    Layout.show(countProblem, !isTaken);
    if (isTaken) {
      change(one -> one.draft().count(number).device());
    }
    return isTaken;
  }

  /** A number of cameras as somebody writes it; empty for what is none. */
  static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,6}")
        ? Optional.of(Integer.valueOf(text)).filter(number -> number <= MOST)
        : Optional.empty();
  }

  private static String written(Device device) {
    return device.count().map(String::valueOf).orElse("");
  }

  private void more() {
    Layout.show(details.node(), true);
    refresh();
    details.begin();
  }

  private void change(Function<Device, Device> part) {
    model.change(line, part.apply(device()));
  }

  private Device device() {
    return model.lines().get(line);
  }

  private Messages words() {
    return services.words();
  }
}
