package org.ringfence.assessment.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Wording;

/**
 * Says which devices are new, gone, more or fewer, in another state, or now known to be of another
 * maker.
 */
final class DeviceChanges {
  private static final int NAMED = 3;

  private final Wording words;
  private final AssessmentPhrases phrases;

  DeviceChanges(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  private record Pair(DeviceFinding was, DeviceFinding is) {}

  List<String> between(List<DeviceFinding> before, List<DeviceFinding> now) {
    var gone = new ArrayList<>(before);
    var added = new ArrayList<>(now);
    var same = pairs(gone, added, (was, is) -> was.device().equals(is.device()));
    var changed = pairs(gone, added, DeviceChanges::isLikelyTheSame);
    var said = new ArrayList<String>();
    list("changes.devices.added", added).ifPresent(said::add);
    list("changes.devices.gone", gone).ifPresent(said::add);
    same.forEach(pair -> maker(pair).ifPresent(said::add));
    changed.forEach(pair -> maker(pair).ifPresent(said::add));
    changed.forEach(pair -> status(pair).ifPresent(said::add));
    changed.forEach(pair -> count(pair).ifPresent(said::add));
    details(changed).ifPresent(said::add);
    return said;
  }

  /** Takes out of both lists what belongs together. */
  private static List<Pair> pairs(
      List<DeviceFinding> gone,
      List<DeviceFinding> added,
      BiPredicate<DeviceFinding, DeviceFinding> belong) {
    var pairs = new ArrayList<Pair>();
    for (var was : List.copyOf(gone)) {
      var partner = added.stream().filter(is -> belong.test(was, is)).findFirst();
      partner.ifPresent(
          is -> {
            gone.remove(was);
            added.remove(is);
            pairs.add(new Pair(was, is));
          });
    }
    return pairs;
  }

  private static boolean isLikelyTheSame(DeviceFinding was, DeviceFinding is) {
    return was.device().kind() == is.device().kind()
        && was.device().label().strip().equalsIgnoreCase(is.device().label().strip());
  }

  private Optional<String> list(String key, List<DeviceFinding> devices) {
    return devices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            phrases.say(key, phrases.list(devices.stream().map(this::device).toList(), NAMED)));
  }

  private Optional<String> maker(Pair pair) {
    var was = maker(pair.was());
    var is = maker(pair.is());
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(
            phrases.say(
                "changes.devices.maker", labelled(pair.is()), orUnknown(was), orUnknown(is)));
  }

  private static Optional<String> maker(DeviceFinding one) {
    return one.finding().maker().map(Maker::name);
  }

  private String orUnknown(Optional<String> maker) {
    return maker.orElseGet(() -> phrases.say("changes.devices.maker-unknown"));
  }

  private Optional<String> status(Pair pair) {
    var was = pair.was().device().status();
    var is = pair.is().device().status();
    return was == is
        ? Optional.empty()
        : Optional.of(
            phrases.say("changes.devices.status", named(pair.is()), status(was), status(is)));
  }

  private String status(Device.Status status) {
    return AssessmentPhrases.inSentence(words.label("device-status", status.id()));
  }

  private Optional<String> count(Pair pair) {
    var was = pair.was().device().count();
    var is = pair.is().device().count();
    return was.equals(is)
        ? Optional.empty()
        : Optional.of(
            phrases.say("changes.devices.count", named(pair.is()), count(was), count(is)));
  }

  private String count(Optional<Integer> count) {
    return count.map(phrases::number).orElseGet(() -> phrases.say("changes.devices.count-unknown"));
  }

  /** Lines that differ in something that no other sentence says. */
  private Optional<String> details(List<Pair> changed) {
    var count =
        (int)
            changed.stream()
                .filter(pair -> pair.was().device().count().equals(pair.is().device().count()))
                .filter(pair -> maker(pair.was()).equals(maker(pair.is())))
                .filter(pair -> pair.was().device().status() == pair.is().device().status())
                .count();
    if (count == 0) {
      return Optional.empty();
    }
    return Optional.of(
        count == 1
            ? phrases.say("changes.devices.details.one")
            : phrases.say("changes.devices.details.many", phrases.number(count)));
  }

  /** "12 cameras by Hikvision", and whether they are there. */
  private String device(DeviceFinding one) {
    var device = one.device();
    var made = made(one, phrases.say(kind(device) + number(device), count(device.count())));
    return device.status() == Device.Status.IN_USE
        ? made
        : phrases.say("changes.device.status", made, status(device.status()));
  }

  private static String number(Device device) {
    var count = device.count().filter(one -> one > 0 || device.kind() == Device.Kind.CAMERA);
    if (count.isEmpty()) {
      return "some";
    }
    return count.get() == 1 ? "one" : "many";
  }

  private static String kind(Device device) {
    return "changes.kind." + device.kind().id() + ".";
  }

  private String named(DeviceFinding one) {
    return made(one, phrases.say(kind(one.device()) + "name"));
  }

  private String made(DeviceFinding one, String what) {
    return maker(one)
        .map(maker -> phrases.say("changes.device.by", what, maker))
        .orElseGet(() -> unknown(one.device(), what));
  }

  private String unknown(Device device, String what) {
    return device.label().isBlank()
        ? phrases.say("changes.device.nobody", what)
        : phrases.say("changes.device.labelled", what, device.label().strip());
  }

  private String labelled(DeviceFinding one) {
    var what = phrases.say(kind(one.device()) + "name");
    return one.device().label().isBlank()
        ? what
        : phrases.say("changes.device.labelled", what, one.device().label().strip());
  }
}
