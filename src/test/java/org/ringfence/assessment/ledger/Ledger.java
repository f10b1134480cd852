package org.ringfence.assessment.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a program acknowledged until it was killed, and what it was about to do then. */
public final class Ledger {
  private static final int SUBJECT = 2;
  private static final int WHAT = 3;

  private final Map<String, Map<String, String>> expected = new TreeMap<>();
  private final Set<String> files = new HashSet<>();
  private Optional<List<String>> pending = Optional.empty();
  private int changes;
  private int signatures;

  /** Takes in what a program said; a line that was cut off in the middle does not count. */
  public void take(List<String> lines) {
    for (var line : lines) {
      if (line.endsWith("\t.")) {
        take(line.substring(0, line.length() - 2));
      }
    }
  }

  private void take(String line) {
    var words = List.of(line.split("\t", -1));
    switch (words.getFirst()) {
      case "doing" -> pending = Optional.of(words);
      case "is" -> is(words);
      case "file" -> {
        files.add(words.get(1));
        settled();
      }
      case "signed" -> signatures++;
      case "refused" -> pending = Optional.empty();
      default -> {}
    }
  }

  private void settled() {
    if (pending.isPresent()) {
      changes++;
    }
    pending = Optional.empty();
  }

  private void is(List<String> words) {
    var id = words.get(1);
    var now = new TreeMap<String, String>();
    for (var pair : words.subList(2, words.size())) {
      var at = pair.indexOf('=');
      now.put(pair.substring(0, at), pair.substring(at + 1));
    }
    var before = Optional.ofNullable(expected.put(id, now)).orElse(new TreeMap<>());
    expected.forEach((other, content) -> share(other, content, before, now));
    settled();
  }

  /** What assessments share changes in all of them that had it. */
  private static void share(
      String other,
      Map<String, String> content,
      Map<String, String> before,
      Map<String, String> now) {
    content.replaceAll((key, value) -> own(other, key) ? value : now.getOrDefault(key, value));
    content
        .keySet()
        .removeIf(
            key ->
                !own(other, key)
                    && before.containsKey(key)
                    && !now.containsKey(key)
                    && !isSigned(now));
  }

  private static boolean isSigned(Map<String, String> content) {
    return content.keySet().stream().anyMatch(key -> key.endsWith("|signed"));
  }

  private static boolean own(String id, String key) {
    return key.startsWith(id + "|");
  }

  /** How much was acknowledged. */
  public int changes() {
    return changes;
  }

  /** How many signatures were acknowledged. */
  public int signatures() {
    return signatures;
  }

  /** The files that were said to be written. */
  public Set<String> files() {
    return files;
  }

  /** What is not there as it was acknowledged and was not about to be changed either. */
  public List<String> lost(Map<String, Map<String, String>> there) {
    var lost = new ArrayList<String>();
    var differing = new HashSet<String>();
    expected.forEach(
        (id, content) -> {
          var found = there.getOrDefault(id, Map.of());
          for (var key : keys(id, content, found)) {
            var was = content.getOrDefault(key, "nothing");
            var is = found.getOrDefault(key, "nothing");
            if (!was.equals(is) && !mayChange(id, key)) {
              differing.add(what(key));
              lost.add(key + " in " + id + " was " + was + " and is " + is + ", " + pending);
            }
          }
        });
    // Taking back undoes one thing, whichever that was.
    return isUndo() && differing.size() == 1 ? List.of() : lost;
  }

  private static Set<String> keys(
      String id, Map<String, String> content, Map<String, String> found) {
    var keys = new HashSet<>(content.keySet());
    found.keySet().stream().filter(key -> own(id, key)).forEach(keys::add);
    return keys;
  }

  private static String what(String key) {
    return key.substring(key.indexOf('|') + 1);
  }

  private boolean isUndo() {
    return pending.filter(words -> words.get(1).equals("undo")).isPresent();
  }

  private boolean mayChange(String id, String key) {
    return pending.filter(words -> mayChange(words, id, key)).isPresent();
  }

  private static boolean mayChange(List<String> words, String id, String key) {
    return switch (words.get(1)) {
      case "answer", "devices", "reconcile" -> what(key).equals(words.get(WHAT));
      case "sign" -> words.get(SUBJECT).equals(id);
      default -> false;
    };
  }

  /** Begins the next round with what is there now. */
  public void settle(Map<String, Map<String, String>> there) {
    expected.clear();
    there.forEach((id, content) -> expected.put(id, new HashMap<>(content)));
    pending = Optional.empty();
  }
}
