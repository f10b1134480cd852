package org.ringfence.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;

/**
 * Writes what a score depends on as one line, short enough for a footnote, and reads it again.
 *
 * <p>{@code RF1/2026.2/A,yes,official,79/cS-aS.…/X5/1f3c}: the format; the method's version; the
 * facts, {@code ?} where not known; each question in the method's order, a hyphen where it is held
 * as unknown, else the letters of its values in the catalogue's order and a capital for its basis
 * (S stated, D documented, I inspected, X independent), with a dot where a new step begins; the
 * reconciled contradictions, or a hyphen; a check against slips of the pen.
 */
final class VectorText {
  private static final String FORMAT = "RF1";
  private static final Map<Basis, String> BASES =
      Map.of(
          Basis.UNKNOWN, "-",
          Basis.STATED, "S",
          Basis.DOCUMENTED, "D",
          Basis.INSPECTED, "I",
          Basis.INDEPENDENT, "X");
  private static final String NOTHING = "-";
  private static final String NOT_KNOWN = "?";
  private static final int PARTS = 6;

  private final Method method;

  VectorText(Method method) {
    this.method = method;
  }

  /** What a vector says. */
  record Read(Facts facts, List<HeldAnswer> answers, List<String> reconciled) {}

  String write(HeldRecord held) {
    var facts = method.facts().stream().map(fact -> text(held.facts().get(fact.id())));
    var reconciled =
        held.contradictions().stream()
            .filter(Contradiction::reconciled)
            .map(Contradiction::id)
            .collect(Collectors.joining(","));
    var line =
        String.join(
            "/",
            FORMAT,
            method.version(),
            facts.collect(Collectors.joining(",")),
            answers(held),
            reconciled.isEmpty() ? NOTHING : reconciled);
    return line + "/" + check(line);
  }

  private static String text(Optional<Value> fact) {
    return fact.map(Value::text).orElse(NOT_KNOWN);
  }

  private String answers(HeldRecord held) {
    var text = new StringBuilder();
    var step = method.questions().getFirst().step();
    for (var question : method.questions()) {
      text.append(question.step().equals(step) ? "" : ".");
      step = question.step();
      text.append(held.answer(question.id()).map(a -> letters(question, a)).orElse(NOTHING));
    }
    return text.toString();
  }

  private static String letters(Question question, HeldAnswer answer) {
    if (answer.isUnknown()) {
      return NOTHING;
    }
    var text = new StringBuilder();
    answer.values().stream()
        .mapToInt(question.values()::indexOf)
        .sorted()
        .forEach(index -> text.append((char) ('a' + index)));
    return text.append(BASES.get(answer.basis())).toString();
  }

  private static String check(String line) {
    var crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return String.format("%04x", crc.getValue() & 0xffff);
  }

  /** The version of the method that made a line; empty where it is no whole line. */
  static Optional<String> version(String vector) {
    var parts = vector.replaceAll("\\s", "").split("/", -1);
    return parts[0].equals(FORMAT) && parts.length == PARTS
        ? Optional.of(parts[1])
        : Optional.empty();
  }

  /** What a line says, white space in it aside. */
  Outcome<Read> read(String vector) {
    var line = vector.replaceAll("\\s", "");
    var parts = line.split("/", -1);
    if (!parts[0].equals(FORMAT)) {
      return refused("This is not a vector of Ringfence: it does not begin with RF1/.");
    }
    if (parts.length != PARTS) {
      return refused("Some of this vector is missing, or there is too much of it.");
    }
    if (!parts[1].equals(method.version())) {
      return Outcome.refused(
          "This vector was made by version %s of the method; this program has version %s."
              .formatted(shortened(parts[1]), method.version()),
          "",
          "Use a program with that version. Nothing was changed.");
    }
    if (!check(line.substring(0, line.lastIndexOf('/'))).equals(parts[5])) {
      return refused("A character of this vector is wrong or missing: its check does not fit.");
    }
    return facts(parts[2])
        .then(facts -> answers(parts[3]).then(answers -> whole(facts, answers, parts[4])));
  }

  private Outcome<Read> whole(Facts facts, List<HeldAnswer> answers, String reconciled) {
    List<String> ids = reconciled.equals(NOTHING) ? List.of() : List.of(reconciled.split(",", -1));
    var known = method.contradictions().stream().map(Method.ContradictionRule::id).toList();
    return known.containsAll(ids)
        ? Outcome.done(new Read(facts, answers, ids))
        : refused("This vector names a contradiction that the method does not have.");
  }

  private Outcome<Facts> facts(String text) {
    var texts = text.split(",", -1);
    if (texts.length != method.facts().size()) {
      return refused("This vector does not have the facts that the method asks for.");
    }
    var known = new HashMap<String, Value>();
    for (int i = 0; i < texts.length; i++) {
      var fact = method.facts().get(i);
      if (!texts[i].equals(NOT_KNOWN)) {
        var value = value(fact, texts[i]);
        if (value.isEmpty()) {
          return refused(
              "This vector has a value that the fact %s can't have.".formatted(fact.id()));
        }
        known.put(fact.id(), value.get());
      }
    }
    return Outcome.done(new Facts(known));
  }

  private static Optional<Value> value(Fact fact, String text) {
    if (fact.number()) {
      return text.matches("[0-9]{1,10}") && Long.parseLong(text) <= Integer.MAX_VALUE
          ? Optional.of(new Value.Count(Integer.parseInt(text)))
          : Optional.empty();
    }
    return fact.values().contains(text) ? Optional.of(Value.word(text)) : Optional.empty();
  }

  private Outcome<List<HeldAnswer>> answers(String text) {
    var letters = text.replace(".", "");
    var answers = new ArrayList<HeldAnswer>();
    int at = 0;
    for (var question : method.questions()) {
      int end = at;
      while (end < letters.length() && Character.isLowerCase(letters.charAt(end))) {
        end++;
      }
      var answer =
          end < letters.length()
              ? answer(question, letters.substring(at, end), letters.charAt(end))
              : Optional.<HeldAnswer>empty();
      if (answer.isEmpty()) {
        return refused("This vector's answer to %s can't be read.".formatted(question.id()));
      }
      answers.add(answer.get());
      at = end + 1;
    }
    return at == letters.length()
        ? Outcome.done(answers)
        : refused("This vector has more answers than the method has questions.");
  }

  private static Optional<HeldAnswer> answer(Question question, String letters, char basis) {
    var held =
        Arrays.stream(Basis.values())
            .filter(one -> String.valueOf(basis).equals(BASES.get(one)))
            .findFirst();
    var fits =
        letters.chars().allMatch(letter -> letter - 'a' < question.values().size())
            && letters.chars().distinct().count() == letters.length()
            && (question.many() || letters.length() <= 1)
            && letters.isEmpty() == held.equals(Optional.of(Basis.UNKNOWN));
    if (held.isEmpty() || !fits) {
      return Optional.empty();
    }
    var values = letters.chars().mapToObj(letter -> question.values().get(letter - 'a')).toList();
    var given = Answer.UNKNOWN.withValues(values).withBasis(held.get());
    var reason = values.isEmpty() ? Reason.NO_VALUE : Reason.AS_GIVEN;
    return Optional.of(new HeldAnswer(question.id(), given, values, held.get(), reason, List.of()));
  }

  private static <T> Outcome<T> refused(String what) {
    return Outcome.refused(what, "", "Copy it again from the paper, whole and on one line.");
  }

  private static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }
}
