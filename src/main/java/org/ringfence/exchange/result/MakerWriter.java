package org.ringfence.exchange.result;

import java.util.List;
import java.util.Locale;
import org.ringfence.json.CanonicalJson;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import tools.jackson.core.JsonGenerator;

/** Writes who made what as JSON for other programs, in the format {@code ringfence-makers/1}. */
public final class MakerWriter {
  private static final String FORMAT = "ringfence-makers/1";
  private static final String UNKNOWN = "unknown";

  /**
   * What is known of one label.
   *
   * @param facts what counts for it
   * @param made who made it, in a sentence
   * @param why why, in sentences
   * @param asks what a person is asked, one sentence for each offer
   */
  public record Answer(
      String label,
      String mac,
      MakerFinding finding,
      Facts facts,
      String made,
      List<String> why,
      List<String> asks) {
    public Answer {
      why = List.copyOf(why);
      asks = List.copyOf(asks);
    }
  }

  /** The answers as one JSON text in plain ASCII, with a line feed at its end. */
  public String write(List<Answer> answers) {
    return CanonicalJson.inAscii()
        .text(
            json -> {
              json.writeStartObject();
              json.writeStringProperty("format", FORMAT);
              json.writeArrayPropertyStart("labels");
              answers.forEach(answer -> write(answer, json));
              json.writeEndArray();
              json.writeEndObject();
            });
  }

  private static void write(Answer answer, JsonGenerator json) {
    var finding = answer.finding();
    json.writeStartObject();
    json.writeStringProperty("label", answer.label());
    json.writeStringProperty("mac", answer.mac());
    json.writeStringProperty("maker", finding.maker().map(Maker::key).orElse(UNKNOWN));
    json.writeStringProperty("class", fact(answer.facts(), "maker.class"));
    json.writeStringProperty("ethics", fact(answer.facts(), "maker.ethics"));
    json.writeStringProperty("exploited", fact(answer.facts(), "maker.kev"));
    json.writeStringProperty("model", finding.model());
    json.writeStringProperty("made", answer.made());
    texts("why", answer.why(), json);
    json.writeArrayPropertyStart("named");
    finding.named().forEach(one -> named(one, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("offered");
    for (int at = 0; at < finding.offered().size(); at++) {
      offered(finding.offered().get(at), answer.asks().get(at), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void named(NamedMaker one, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("by", id(one.by()));
    json.writeStringProperty("brand", one.brand());
    json.writeStringProperty("maker", one.maker().map(Maker::key).orElse(UNKNOWN));
    json.writeStringProperty("class", one.maker().map(Maker::jurisdictionClass).orElse(UNKNOWN));
    json.writeBooleanProperty("counts", one.counts());
    json.writeEndObject();
  }

  private static void offered(MakerOffer offer, String asks, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", id(offer.kind()));
    json.writeStringProperty("name", offer.name());
    json.writeStringProperty("maker", offer.maker().map(Maker::key).orElse(UNKNOWN));
    json.writeStringProperty("asks", asks);
    json.writeEndObject();
  }

  private static void texts(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String fact(Facts facts, String id) {
    return facts.get(id).map(Value::text).orElse(UNKNOWN);
  }

  private static String id(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
