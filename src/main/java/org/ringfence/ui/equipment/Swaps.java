package org.ringfence.ui.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;

/** Tells where somebody writes over a device what looks like another, as lines come and go. */
final class Swaps {
  private final List<Device> before;
  private Optional<Gone> gone = Optional.empty();

  /** A recorder whose line was taken away, and where it stood. */
  record Gone(int line, Device device) {}

  /** What somebody may have meant: the line of the old device, as it was, and what is new. */
  record Swap(int line, Device old, Device replacement) {}

  /** Nothing is changed yet. */
  Swaps(List<Device> lines) {
    before = new ArrayList<>(lines);
  }

  void added(Device empty) {
    before.add(empty);
  }

  void removed(int line) {
    var was = before.remove(line);
    if (was.kind() == Device.Kind.RECORDER && was.status().isThere() && !was.label().isEmpty()) {
      gone = Optional.of(new Gone(line, was));
    }
  }

  void returned(Gone one) {
    before.add(one.line(), one.device());
    gone = Optional.empty();
  }

  /** Another list is on record, such as after a device was replaced. */
  void recorded(List<Device> lines) {
    if (lines.size() != before.size()) {
      before.clear();
      before.addAll(lines);
      gone = Optional.empty();
    }
  }

  /** The recorder whose line was taken away last. */
  Optional<Gone> gone() {
    return gone;
  }

  /** What a line looks like a replacement of; empty where it is the device that it was. */
  Optional<Swap> of(int line, List<Device> lines) {
    var was = before.get(line);
    var is = lines.get(line);
    if (was.status().isThere() && !is.status().isThere()) {
      return is.kind() == Device.Kind.RECORDER && is.status() == Device.Status.REMOVED
          ? Optional.of(new Swap(line, was, DeviceDraft.of(is.kind()).device()))
          : Optional.empty();
    }
    if (was.status().isThere()
        && (isOther(was.label(), is.label()) || isOther(was.mac(), is.mac()))) {
      return Optional.of(new Swap(line, was, is));
    }
    var isNew = was.label().isEmpty() && was.mac().isEmpty() && was.model().isEmpty();
    return isNew && is.kind() == Device.Kind.RECORDER ? taken(line, lines) : Optional.empty();
  }

  /** A recorder that is new here, beside one that was removed. */
  private Optional<Swap> taken(int line, List<Device> lines) {
    for (var other = 0; other < lines.size(); other++) {
      var old = before.get(other);
      var isRemoved = lines.get(other).status() == Device.Status.REMOVED;
      if (isRemoved && old.status().isThere() && old.kind() == Device.Kind.RECORDER) {
        return Optional.of(new Swap(other, old, lines.get(line)));
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(String was, String is) {
    return !was.isBlank() && !is.isBlank() && !was.strip().equalsIgnoreCase(is.strip());
  }
}
