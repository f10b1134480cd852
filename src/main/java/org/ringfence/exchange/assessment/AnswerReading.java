package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.json.FilePlace;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonFields;
import org.ringfence.json.JsonPiece;
import org.ringfence.json.JsonPiece.Items;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Question;

/** Reads the answers of one assessment. */
final class AnswerReading {
  private static final String NONE = "none";

  private final Vocabulary vocabulary;
  private final FileProblems problems;
  private final List<String> lines;

  AnswerReading(Vocabulary vocabulary, FileProblems problems, List<String> lines) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.lines = lines;
  }

  Map<String, Answer> read(JsonFields answers, Optional<LocalDate> assessedOn) {
    var read = new LinkedHashMap<String, Answer>();
    for (var id : answers.allKeys()) {
      var question = vocabulary.question(id);
      if (question.isEmpty()) {
        answers.refuse(
            id,
            TEXTS.say("answer.no-question.what", MessageEscaping.quoted(id)),
            TEXTS.say("answer.no-question.mend"));
      } else {
        answer(question.get(), answers, id, assessedOn).ifPresent(answer -> read.put(id, answer));
      }
    }
    return read;
  }

  /** The answer to a question that stands under this name. */
  Optional<Answer> answer(
      Question question, JsonFields fields, String key, Optional<LocalDate> assessedOn) {
    return fields.node(key).flatMap(node -> answer(question, node, fields.at(key), assessedOn));
  }

  private Optional<Answer> answer(
      Question question, JsonPiece node, FilePlace place, Optional<LocalDate> assessedOn) {
    if (node instanceof Text(var word, _)) {
      if (word.equals(FileFormat.UNKNOWN)) {
        return Optional.of(Answer.UNKNOWN);
      }
      problems.add(
          place,
          TEXTS.say("answer.bare.what", MessageEscaping.quoted(word)),
          TEXTS.say("answer.bare.mend"));
      return Optional.empty();
    }
    return JsonFields.of(node, place, problems, lines)
        .map(fields -> answer(question, fields, assessedOn));
  }

  private Answer answer(Question question, JsonFields fields, Optional<LocalDate> assessedOn) {
    var values = values(question, fields);
    if (!values.isEmpty() && fields.node("basis").isEmpty()) {
      fields.refuse(
          "basis", TEXTS.say("answer.no-basis.what"), TEXTS.say("answer.no-basis.mend", bases()));
    }
    return new Answer(
        values,
        basis(fields),
        fields.text("by"),
        fields.dayUpTo("on", assessedOn),
        fields.text("ref"),
        fields.text("note"));
  }

  private static Basis basis(JsonFields fields) {
    return fields
        .word("basis")
        .map(
            word ->
                Basis.of(word)
                    .orElseGet(
                        () -> {
                          fields.refuse(
                              "basis",
                              TEXTS.say("answer.other-basis.what", MessageEscaping.quoted(word)),
                              TEXTS.say("answer.other-basis.mend", bases()));
                          return Basis.UNKNOWN;
                        }))
        .orElse(Basis.UNKNOWN);
  }

  private static String bases() {
    return Stream.of(Basis.values()).map(Basis::id).collect(Collectors.joining(", "));
  }

  private static List<String> values(Question question, JsonFields fields) {
    var node = fields.node("value");
    if (node.isPresent()
        && node.get() instanceof Text(var word, _)
        && word.equals(FileFormat.UNKNOWN)) {
      return List.of();
    }
    return question.many() ? many(question, fields) : one(question, fields);
  }

  private static List<String> one(Question question, JsonFields fields) {
    var word = fields.word("value");
    word.ifPresent(value -> checkListed(question, fields, value));
    return word.stream().toList();
  }

  private static List<String> many(Question question, JsonFields fields) {
    var node = fields.node("value");
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Items(var items, _))) {
      fields.wrongKind("value", node.get(), JsonFields.Needed.LIST);
      return List.of();
    }
    return listed(question, fields, items);
  }

  private static List<String> listed(Question question, JsonFields fields, List<JsonPiece> items) {
    var words = new ArrayList<String>();
    for (var item : items) {
      if (item instanceof Text(var word, _)) {
        checkListed(question, fields, word);
        words.add(word);
      } else {
        fields.wrongKind("value", item, JsonFields.Needed.TEXT);
      }
    }
    checkTogether(fields, items.size(), words);
    return words;
  }

  private static void checkTogether(JsonFields fields, int items, List<String> words) {
    if (items == 0) {
      fields.refuse("value", TEXTS.say("list.empty"), TEXTS.say("answer.empty.mend"));
    }
    if (new HashSet<>(words).size() < words.size()) {
      fields.refuse("value", TEXTS.say("answer.twice.what"), TEXTS.say("use.one-of-two"));
    }
    if (words.size() > 1 && words.contains(NONE)) {
      fields.refuse(
          "value", TEXTS.say("answer.none-beside.what"), TEXTS.say("answer.none-beside.mend"));
    }
  }

  private static void checkListed(Question question, JsonFields fields, String value) {
    if (!question.values().contains(value)) {
      fields.refuse(
          "value",
          TEXTS.say("answer.other-value", MessageEscaping.quoted(value)),
          TEXTS.say("use.or-unknown", String.join(", ", question.values())));
    }
  }
}
