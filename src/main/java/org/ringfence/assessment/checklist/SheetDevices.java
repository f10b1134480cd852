package org.ringfence.assessment.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.assessment.entering.ReadableDevices;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.DeviceField;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.outcome.Problem;

/**
 * What a sheet says of the devices: what was not on record is filled in, numbers and addresses are
 * added, firmware and count are as they were read. Another label, model or place than is on record
 * may mean another device; that is for a person to decide, and is only told.
 */
final class SheetDevices {
  private static final Pattern SEVERAL = Pattern.compile("[,;\\n]+");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9A-Fa-f]{2}([:\\-. ]?[0-9A-Fa-f]{2}){5}");
  private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
  private static final String NEW = "new";

  private final ChecklistWords words;
  private final FilledChecklist sheet;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  SheetDevices(ChecklistWords words, FilledChecklist sheet, String file) {
    this.words = words;
    this.sheet = sheet;
    this.file = file;
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> lines() {
    return lines;
  }

  List<String> left() {
    return left;
  }

  /** The equipment with what the sheet says; empty where that is nothing new. */
  Optional<Equipment> on(Equipment now) {
    var filled = sheet.subjects(Part.DEVICE).stream().filter(sheet::isFilled).toList();
    return switch (now) {
      case Equipment.Devices(var devices) -> devices(devices, filled);
      case Equipment.Known _ -> {
        if (!filled.isEmpty()) {
          left.add(words.say("left.facts"));
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<Equipment> devices(List<Device> now, List<String> filled) {
    var devices = new ArrayList<>(now);
    for (var subject : filled) {
      if (subject.startsWith(NEW)) {
        fresh(subject).ifPresent(devices::add);
      } else {
        var line = Integer.parseInt(subject) - 1;
        if (line >= 0 && line < devices.size()) {
          devices.set(line, read(devices.get(line), subject));
        }
      }
    }
    if (devices.equals(now)) {
      return Optional.empty();
    }
    var after = new Equipment.Devices(devices);
    ReadableDevices.problem(new Equipment.Devices(now), devices)
        .map(problem -> new Problem(problem.what(), file, problem.mend()))
        .ifPresent(problems::add);
    return Optional.of(after);
  }

  private Optional<Device> fresh(String subject) {
    var kinds =
        sheet.ticked(Part.DEVICE, subject).stream()
            .flatMap(kind -> Device.Kind.of(kind).stream())
            .toList();
    if (kinds.size() != 1) {
      problems.add(words.problem(file, "device-kind"));
      return Optional.empty();
    }
    var device = read(DeviceDraft.of(kinds.getFirst()).device(), subject);
    return Optional.of(device);
  }

  private Device read(Device device, String subject) {
    var draft = device.draft();
    var name = subject.startsWith(NEW) ? words.say("device.new") : words.say("device", subject);
    only(name, DeviceField.LABEL, subject, device.label()).ifPresent(draft::label);
    only(name, DeviceField.MODEL, subject, device.model()).ifPresent(draft::model);
    only(name, DeviceField.PLACE, subject, device.place()).ifPresent(draft::place);
    var firmware = sheet.device(subject, DeviceField.FIRMWARE);
    if (!firmware.isBlank() && !isSame(firmware, device.firmware())) {
      draft.firmware(firmware.strip()).firmwareDate(Optional.empty());
      line(name, DeviceField.FIRMWARE, firmware);
    }
    count(name, subject)
        .filter(count -> !device.count().equals(Optional.of(count)))
        .ifPresent(
            count -> {
              draft.count(Optional.of(count));
              line(name, DeviceField.NUMBER, Integer.toString(count));
            });
    added(name, DeviceField.SERIAL, subject, device.serials()).ifPresent(draft::serials);
    added(name, DeviceField.MAC, subject, device.macs()).ifPresent(draft::macs);
    return draft.device();
  }

  private void line(String name, DeviceField field, String text) {
    lines.add(words.say("line.device", name, words.say("device." + field.id()), text));
  }

  /** What is filled in where nothing was on record. */
  private Optional<String> only(String name, DeviceField field, String subject, String now) {
    var read = sheet.device(subject, field).strip();
    if (read.isEmpty() || isSame(read, now)) {
      return Optional.empty();
    }
    if (!now.isBlank()) {
      left.add(words.say("left.device", name, words.say("device." + field.id()), read, now));
      return Optional.empty();
    }
    line(name, field, read);
    return Optional.of(read);
  }

  private Optional<List<String>> added(
      String name, DeviceField field, String subject, List<String> now) {
    var read =
        SEVERAL
            .splitAsStream(sheet.device(subject, field))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList();
    if (field == DeviceField.MAC) {
      read.stream()
          .filter(address -> !ADDRESS.matcher(address).matches())
          .forEach(address -> problems.add(words.problem(file, "address", name, address)));
    }
    var all = new LinkedHashMap<String, String>();
    Stream.concat(now.stream(), read.stream()).forEach(text -> all.putIfAbsent(key(text), text));
    if (all.size() == now.size()) {
      return Optional.empty();
    }
    line(name, field, String.join(", ", read));
    return Optional.of(List.copyOf(all.values()));
  }

  private Optional<Integer> count(String name, String subject) {
    var written = sheet.device(subject, DeviceField.NUMBER).strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!COUNT.matcher(written).matches()) {
      problems.add(words.problem(file, "count", name, written));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(written));
  }

  private static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}
