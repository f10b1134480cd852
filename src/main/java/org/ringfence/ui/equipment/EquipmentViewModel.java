package org.ringfence.ui.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.assessment.ReplacementBeforeSigning;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.maker.SeveralBrands;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.wizard.WizardViewModel;

/** The list of devices as somebody writes it; each change of a line is kept at once. */
public final class EquipmentViewModel {
  private final WizardViewModel wizard;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final List<Device> lines;
  private final Swaps swaps;
  private int underWay;
  private Optional<ReplacementBeforeSigning> signing = Optional.empty();
  private List<Problem> problems = List.of();

  /** The devices of the wizard's assessment. */
  public EquipmentViewModel(WizardViewModel wizard) {
    this.wizard = wizard;
    this.lines = new ArrayList<>(recorded());
    this.swaps = new Swaps(lines);
  }

  /** Counts up at each change of what there is to show. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The lines as they stand here, kept already or on their way. */
  public List<Device> lines() {
    return List.copyOf(lines);
  }

  /** Who made a line's device as it stands here. */
  public MakerFinding finding(int line) {
    return guide().identify(lines.get(line), dossier());
  }

  /** Who stands behind labels and addresses. */
  public MakerGuide guide() {
    return wizard.services().workspace().makers();
  }

  /**
   * Puts what follows the brand on a line's label into its model, as one change that one Undo takes
   * back; nothing where a model is given, or where what follows is no model.
   */
  public void split(int line) {
    var device = lines.get(line);
    new DeviceFinding(device, finding(line))
        .modelOnLabel()
        .ifPresent(
            model -> {
              var label = guide().brand(device.label());
              change(line, device.draft().label(label).model(model).device());
            });
  }

  /** Facts from a public record that stand in place of devices; empty where devices are listed. */
  public Optional<Facts> factsInstead() {
    return switch (dossier().assessment().equipment()) {
      case Equipment.Known(var facts) when lines.isEmpty() -> Optional.of(facts);
      case Equipment.Known known -> Optional.empty();
      case Equipment.Devices devices -> Optional.empty();
    };
  }

  /** Whether the assessment is signed. */
  public boolean isLocked() {
    return wizard.isLocked();
  }

  /** Why the last change was not kept; empty if it was. */
  public List<Problem> problems() {
    return problems;
  }

  /** Adds an empty line. */
  public void add(Device.Kind kind) {
    var count = kind == Device.Kind.RECORDER ? Optional.of(0) : Optional.<Integer>empty();
    var device = DeviceDraft.of(kind).count(count).device();
    lines.add(device);
    swaps.added(device);
    save();
  }

  /** Takes a line away. */
  public void remove(int line) {
    lines.remove(line);
    swaps.removed(line);
    save();
  }

  /** Puts a device in the place of a line's, which is kept as removed. */
  public void replace(int line, Device replacement, LocalDate on, Consumer<List<Problem>> settled) {
    var id = dossier().entry().assessmentId();
    wizard.change(() -> wizard.services().workspace().replace(id, line, replacement, on), settled);
  }

  /** When another took the place of a line's device, and which; empty where none has. */
  Optional<Replacement> replaced(int line) {
    var isRecorded = lines.size() == recorded().size();
    return isRecorded ? dossier().history().device(line).replaced() : Optional.empty();
  }

  /** What is to be minded of the day on which a line's device was replaced; empty for nothing. */
  Optional<String> replacedNote(int line) {
    return replaced(line).flatMap(by -> signing().note(by));
  }

  /** Read once: what was signed before does not change while this is open. */
  private ReplacementBeforeSigning signing() {
    var known =
        signing.orElseGet(
            () -> ReplacementBeforeSigning.of(wizard.services().workspace(), dossier()));
    signing = Optional.of(known);
    return known;
  }

  /** How a line would be split whose label names several brands; empty for every other. */
  Optional<SeveralBrands> several(int line) {
    return isLocked() ? Optional.empty() : guide().several(line, lines.get(line), finding(line));
  }

  /** Puts a line for each of these in the place of one. */
  void split(int line, List<SplitDevice> parts, Consumer<List<Problem>> settled) {
    var id = dossier().entry().assessmentId();
    wizard.change(() -> wizard.services().workspace().split(id, line, parts), settled);
  }

  /** What a line looks like a replacement of; empty where nothing tells. */
  Optional<Swaps.Swap> swap(int line) {
    return isLocked() ? Optional.empty() : swaps.of(line, lines);
  }

  /** The recorder whose line was taken away last; empty where it may have been put right. */
  Optional<Swaps.Gone> gone() {
    return swaps.gone();
  }

  /** Brings a line back that was taken away, so that it can be replaced. */
  void bringBack(Swaps.Gone gone) {
    lines.add(gone.line(), gone.device());
    swaps.returned(gone);
    save();
  }

  /** Puts an old device back as it was, and takes the line away that was written for the new. */
  int putBack(int line, Swaps.Swap swap) {
    lines.set(swap.line(), swap.old());
    var old = swap.line();
    if (line != swap.line()) {
      lines.remove(line);
      swaps.removed(line);
      old = line < old ? old - 1 : old;
    }
    save();
    return old;
  }

  /** Changes a line. */
  public void change(int line, Device device) {
    if (!lines.get(line).equals(device)) {
      lines.set(line, device);
      save();
    }
  }

  /** Asks again for what was refused: the disk that was full may have room now. */
  public void again() {
    if (!problems.isEmpty() && underWay == 0) {
      save();
    }
  }

  /** Takes over what is recorded, unless something is on its way. */
  public void refresh() {
    if (underWay == 0 && problems.isEmpty()) {
      lines.clear();
      lines.addAll(recorded());
      swaps.recorded(lines);
    }
    changed();
  }

  private void save() {
    var all = lines();
    var id = dossier().entry().assessmentId();
    underWay++;
    changed();
    wizard.keep(
        "equipment",
        () -> wizard.services().workspace().devices(id, all),
        refusals -> {
          underWay--;
          problems = refusals;
          changed();
        });
  }

  private List<Device> recorded() {
    return dossier().devices().stream().map(DeviceFinding::device).toList();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  private Dossier dossier() {
    return wizard.dossier();
  }
}
