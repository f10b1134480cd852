package org.ringfence.exchange.assessment;

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
            MessageEscaping.quoted(id) + " is not a question of this method.",
            "Check its spelling against the method's list of questions.");
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
          MessageEscaping.quoted(word) + " stands here without its basis.",
          "Write {\"value\": …, \"basis\": …}, or the word unknown.");
      return Optional.empty();
    }
    return JsonFields.of(node, place, problems, lines)
        .map(fields -> answer(question, fields, assessedOn));
  }

  private Answer answer(Question question, JsonFields fields, Optional<LocalDate> assessedOn) {
    var values = values(question, fields);
    if (!values.isEmpty() && fields.node("basis").isEmpty()) {
      fields.refuse(
          "basis", "This answer has a value but no basis.", "Add one of " + bases() + ".");
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
                              MessageEscaping.quoted(word) + " is not a basis.",
                              "Use one of " + bases() + ".");
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
      fields.refuse("value", "This list is empty.", "Name a value, or leave the answer out.");
    }
    if (new HashSet<>(words).size() < words.size()) {
      fields.refuse("value", "A value is in this list twice.", "Remove one of the two.");
    }
    if (words.size() > 1 && words.contains(NONE)) {
      fields.refuse(
          "value", "\"none\" stands in this list beside other values.", "Remove one or the other.");
    }
  }

  private static void checkListed(Question question, JsonFields fields, String value) {
    if (!question.values().contains(value)) {
      fields.refuse(
          "value",
          MessageEscaping.quoted(value) + " is not a value of this question.",
          "Use one of " + String.join(", ", question.values()) + ", or unknown.");
    }
  }
}
