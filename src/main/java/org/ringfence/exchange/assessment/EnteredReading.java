package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ringfence.json.FilePlace;
import org.ringfence.json.FileProblems;
import org.ringfence.json.JsonFields;
import org.ringfence.json.JsonPiece;
import org.ringfence.json.JsonPiece.Items;
import org.ringfence.json.JsonPiece.Members;
import org.ringfence.json.JsonPiece.Text;
import org.ringfence.json.MessageEscaping;
import org.ringfence.model.installation.NamedPerson;

/**
 * Reads who entered each answer, device or fact of one assessment: a list of groups with an id and
 * a name, or the word unknown for somebody whom nobody named.
 */
final class EnteredReading {
  private static final int MOST = 100;

  private final FileProblems problems;

  EnteredReading(FileProblems problems) {
    this.problems = problems;
  }

  /** By question id; a question whose answer does not say it is left out. */
  Map<String, List<NamedPerson>> read(JsonFields answers) {
    var read = new LinkedHashMap<String, List<NamedPerson>>();
    for (var id : answers.allKeys()) {
      var people =
          answers
              .node(id)
              .filter(Members.class::isInstance)
              .map(node -> new JsonFields((Members) node, answers.at(id), problems))
              .map(answer -> people(answer, FileFormat.ENTERED_BY))
              .orElse(List.of());
      if (!people.isEmpty()) {
        read.put(id, people);
      }
    }
    return read;
  }

  /** Those in the list under this name; none if there is no list. */
  List<NamedPerson> people(JsonFields fields, String key) {
    var node = fields.node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Items(var items, _))) {
      fields.wrongKind(key, node.get(), JsonFields.Needed.LIST);
      return List.of();
    }
    if (items.size() > MOST) {
      fields.refuse(
          key, TEXTS.say("entered.too-many.what", MOST), TEXTS.say("entered.too-many.mend"));
      return List.of();
    }
    return people(items, fields.at(key));
  }

  private List<NamedPerson> people(List<JsonPiece> items, FilePlace place) {
    var people = new ArrayList<NamedPerson>();
    for (var i = 0; i < items.size(); i++) {
      person(items.get(i), place.item(i, items.get(i).line())).ifPresent(people::add);
    }
    return people.stream().distinct().toList();
  }

  private Optional<NamedPerson> person(JsonPiece node, FilePlace place) {
    if (node instanceof Text(var word, _) && word.equals(FileFormat.UNKNOWN)) {
      return Optional.of(NamedPerson.NOT_KNOWN);
    }
    return JsonFields.of(node, place, problems, FileFormat.PERSON).map(EnteredReading::person);
  }

  private static NamedPerson person(JsonFields fields) {
    var id = fields.name("id");
    if (!id.isEmpty() && !isOurs(id)) {
      fields.refuse(
          "id",
          TEXTS.say("entered.nobody.what", MessageEscaping.quoted(id)),
          TEXTS.say("entered.nobody.mend"));
    }
    return new NamedPerson(id, fields.word("name").orElse("").strip());
  }

  private static boolean isOurs(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
