package org.ringfence.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.json.JsonPiece.Items;
import org.ringfence.json.JsonPiece.Members;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.JsonPiece.Whole;

/**
 * Reads the lines of one group in curly brackets; whatever is not as it should be goes to the
 * problems, and something harmless comes back in its place.
 */
public final class JsonFields {
  private final Members members;
  private final FilePlace place;
  private final FileProblems problems;

  /** The group at a place, whatever names its lines have. */
  public JsonFields(Members members, FilePlace place, FileProblems problems) {
    this.members = members;
    this.place = place;
    this.problems = problems;
  }

  /** The group that this piece is, if it is one, after a look at the names of its lines. */
  public static Optional<JsonFields> of(
      JsonPiece node, FilePlace place, FileProblems problems, List<String> allowed) {
    if (!(node instanceof Members members)) {
      problems.add(
          place,
          "A group in curly brackets is needed here, not " + node.kind() + ".",
          "It may have these lines: " + String.join(", ", allowed) + ".");
      return Optional.empty();
    }
    var fields = new JsonFields(members, place, problems);
    for (var key : members.members().keySet()) {
      if (!allowed.contains(key)) {
        problems.add(
            fields.at(key),
            MessageEscaping.quoted(key) + " does not belong here.",
            "Only these do: " + String.join(", ", allowed) + ".");
      }
    }
    return Optional.of(fields);
  }

  public FilePlace place() {
    return place;
  }

  /** Where the line called so is, or would be. */
  public FilePlace at(String key) {
    var node = members.members().get(key);
    return place.child(key, node == null ? place.line() : node.line());
  }

  public void refuse(String key, String what, String mend) {
    problems.add(at(key), what, mend);
  }

  /** What the line called so holds; empty where it is left out or blank. */
  public Optional<JsonPiece> node(String key) {
    return Optional.ofNullable(members.members().get(key))
        .filter(node -> !(node instanceof Text text && text.isBlank()));
  }

  /** The names of all lines, blank ones too. */
  public List<String> allKeys() {
    return List.copyOf(members.members().keySet());
  }

  /** Text of up to 100,000 characters, empty where there is none. */
  public String text(String key) {
    return text(key, JsonLimits.LONGEST_TEXT).orElse("");
  }

  /** A list of such texts without those that are blank; empty if there is no list. */
  public List<String> texts(String key) {
    return node(key)
        .map(
            node -> {
              if (node instanceof Items items) {
                return texts(key, items);
              }
              wrongKind(key, node, Needed.LIST);
              return List.<String>of();
            })
        .orElse(List.of());
  }

  private List<String> texts(String key, Items list) {
    var all = new ArrayList<String>();
    for (var i = 0; i < list.items().size(); i++) {
      var item = list.items().get(i);
      var place = at(key).item(i, item.line());
      if (item instanceof Text text) {
        TextRule.broken(text.text(), JsonLimits.LONGEST_TEXT)
            .ifPresent(what -> problems.add(place, what, "Shorten or retype the text."));
        if (!text.isBlank()) {
          all.add(text.text());
        }
      } else {
        problems.add(
            place,
            Needed.TEXT.what + " is needed here, not " + item.kind() + ".",
            Needed.TEXT.mend);
      }
    }
    return all;
  }

  /** One of a list of words, which the caller compares. */
  public Optional<String> word(String key) {
    return text(key, JsonLimits.LONGEST_NAME);
  }

  /** Text that has to be there. */
  public String requiredText(String key) {
    require(key);
    return text(key);
  }

  /** A name or id that has to be there, of up to 1,000 characters. */
  public String name(String key) {
    require(key);
    return text(key, JsonLimits.LONGEST_NAME).orElse("");
  }

  /** A day of the calendar. */
  public Optional<LocalDate> day(String key) {
    return word(key)
        .flatMap(
            text -> {
              var day = JsonDay.parse(text);
              if (day.isEmpty()) {
                refuse(
                    key,
                    MessageEscaping.quoted(text) + " is not a day of the calendar.",
                    "Write year, month and day as in 2026-11-22.");
              }
              return day;
            });
  }

  /** A day that has to be there. */
  public Optional<LocalDate> requiredDay(String key) {
    require(key);
    return day(key);
  }

  /** A day that is not after another, where that is known. */
  public Optional<LocalDate> dayUpTo(String key, Optional<LocalDate> latest) {
    var day = day(key);
    if (day.isPresent() && latest.isPresent() && day.get().isAfter(latest.get())) {
      refuse(
          key,
          day.get() + " is after the day of the assessment, " + latest.get() + ".",
          "Correct one of the two days.");
    }
    return day;
  }

  /** A whole number from 0 to 100,000. */
  public Optional<Integer> count(String key) {
    return node(key)
        .flatMap(
            node -> {
              var count = Counts.parse(node);
              if (count.isEmpty()) {
                refuse(
                    key,
                    node instanceof Whole
                        ? "This number is not from 0 to 100,000."
                        : "A whole number is needed here, not " + node.kind() + ".",
                    "Write a number from 0 to 100,000, without quotation marks or a point,"
                        + " or leave the line out.");
              }
              return count;
            });
  }

  /** The group that has to be under this name. */
  public Optional<JsonFields> requiredGroup(String key, List<String> allowed) {
    require(key);
    return group(key, allowed);
  }

  /** The group under this name. */
  public Optional<JsonFields> group(String key, List<String> allowed) {
    return node(key).flatMap(node -> of(node, at(key), problems, allowed));
  }

  /** The group under this name, whatever names its lines have. */
  public Optional<JsonFields> openGroup(String key) {
    return node(key)
        .flatMap(
            node -> {
              if (node instanceof Members group) {
                return Optional.of(new JsonFields(group, at(key), problems));
              }
              wrongKind(key, node, Needed.GROUP);
              return Optional.empty();
            });
  }

  /** What is made of each group in the list under this name; empty if there is no list. */
  public <T> Optional<List<T>> each(
      String key, List<String> allowed, Function<JsonFields, T> reading) {
    return node(key)
        .flatMap(
            node -> {
              if (node instanceof Items items) {
                return Optional.of(each(items, at(key), allowed, reading));
              }
              wrongKind(key, node, Needed.LIST);
              return Optional.empty();
            });
  }

  private <T> List<T> each(
      Items items, FilePlace listPlace, List<String> allowed, Function<JsonFields, T> reading) {
    var all = new ArrayList<T>();
    for (var i = 0; i < items.items().size(); i++) {
      var item = items.items().get(i);
      of(item, listPlace.item(i, item.line()), problems, allowed)
          .ifPresent(fields -> all.add(reading.apply(fields)));
    }
    return all;
  }

  /** Says that something else is needed under this name. */
  public void wrongKind(String key, JsonPiece found, Needed needed) {
    var mend =
        found instanceof JsonPiece.Nothing
            ? "Leave the line out instead, or give it a value."
            : needed.mend;
    refuse(key, needed.what + " is needed here, not " + found.kind() + ".", mend);
  }

  /** What a place can need. */
  public enum Needed {
    TEXT("A text", "Put it in quotation marks, as in \"text\"."),
    LIST("A list", "Put it in square brackets, as in [\"one\", \"two\"]."),
    GROUP("A group in curly brackets", "Write it as in {\"name\": \"text\"}.");

    private final String what;
    private final String mend;

    Needed(String what, String mend) {
      this.what = what;
      this.mend = mend;
    }
  }

  public void require(String key) {
    if (node(key).isEmpty()) {
      refuse(key, MessageEscaping.quoted(key) + " is missing or blank.", "Add it.");
    }
  }

  private Optional<String> text(String key, int longest) {
    return node(key)
        .flatMap(
            node -> {
              if (node instanceof Text(var text, _)) {
                TextRule.broken(text, longest)
                    .ifPresent(what -> refuse(key, what, "Shorten or retype the text."));
                return Optional.of(text);
              }
              wrongKind(key, node, Needed.TEXT);
              return Optional.empty();
            });
  }
}
