package org.ringfence.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.catalogue.PaperWordingReader.ProvisionText;
import org.ringfence.json.StrictJson;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;

/** Reads what papers need: ids and numbers from one tree, their words from the wording's. */
final class PapersReader {
  private final StrictJson root;
  private final PaperWordingReader words;

  PapersReader(StrictJson root, StrictJson wording) {
    this.root = root;
    this.words = words(wording.object("papers"));
  }

  private static PaperWordingReader words(StrictJson node) {
    return new PaperWordingReader(
        node.word("costSource"),
        node.object("provisions").map(PapersReader::provisionText),
        node.object("reasons").map(StrictJson::word));
  }

  private static ProvisionText provisionText(StrictJson provisions, String id) {
    var node = provisions.object(id);
    return new ProvisionText(node.word("name"), node.word("subject"), node.word("caution"));
  }

  PaperData read() {
    return new PaperData(
        list("treatments", this::treatment),
        list("provisions", this::provision),
        proposals(),
        root.texts("clearances"),
        list("test", node -> new TestPoint(node.word("id"), node.texts("questions"))),
        root.texts("primarySources"),
        words);
  }

  private Treatment treatment(StrictJson node) {
    var id = node.word("id");
    return new Treatment(
        id,
        node.word("way"),
        node.truth("attainable"),
        node.object("answers").map(StrictJson::word),
        node.object("facts").map(StrictJson::word),
        cost(id, node.object("cost")));
  }

  private TreatmentCost cost(String treatment, StrictJson node) {
    return new TreatmentCost(
        treatment,
        Money.pounds((int) node.number("perInstallation")),
        Money.pounds((int) node.number("perCamera")),
        words.costSource(),
        false);
  }

  private Provision provision(StrictJson node) {
    var id = node.word("id");
    var text = words.provision(id);
    return new Provision(
        id,
        node.word("regime"),
        text.name(),
        text.subject(),
        node.truth("weighed"),
        text.caution());
  }

  private Map<String, List<Ruling>> proposals() {
    var proposals = new LinkedHashMap<String, List<Ruling>>();
    for (var jurisdiction : root.texts("jurisdictions")) {
      proposals.put(jurisdiction, list("proposals", node -> proposal(node, jurisdiction)));
    }
    return proposals;
  }

  private Ruling proposal(StrictJson node, String jurisdiction) {
    var kind = kind(node.word("kind"));
    var question = kind == DetailKind.ANSWER ? node.word("question") : "";
    var provision = node.has(jurisdiction) ? node.word(jurisdiction) : "";
    var withheld = !provision.isEmpty();
    var reason = withheld ? words.reason(question.isEmpty() ? kind.id() : question) : "";
    return new Ruling(kind, question, withheld, provision, reason, Optional.empty());
  }

  private static DetailKind kind(String id) {
    return DetailKind.of(id)
        .orElseThrow(() -> new CatalogueException("the catalogue names the kind of detail " + id));
  }

  private <T> List<T> list(String name, Function<StrictJson, T> read) {
    return root.groups(name).stream().map(read).toList();
  }
}
