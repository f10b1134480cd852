package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.exchange.conversion.FilteredContent.FilteredAnswer;
import org.ringfence.exchange.conversion.FilteredContent.FilteredDevice;
import org.ringfence.exchange.conversion.FilteredContent.FilteredOutline;
import org.ringfence.exchange.record.RecordText;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.installation.Value;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.Levels;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;
import tools.jackson.databind.JsonNode;

/** Reads what is left of a record after items were withheld: whatever is not there is empty. */
public final class FilteredText {
  private FilteredText() {}

  /**
   * What a text still says; refused where it does not even say whose assessment of which day.
   *
   * @param name where the text is from, for people
   */
  public static Outcome<FilteredContent> read(String name, String text) {
    try {
      var tree = RecordText.left(text).orElseThrow(IllegalArgumentException::new);
      return Outcome.done(content(new Leaf(tree), RecordText.words(tree)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return TEXTS.refused("carried.damaged.record", name);
    }
  }

  private static FilteredContent content(Leaf all, RecordedWords words) {
    var risk = all.at("/risk");
    return new FilteredContent(
        all.text("/entry/assessmentId"),
        all.text("/entry/installationId").orElse(""),
        new Organisation(
            all.text("/entry/organisation/id").orElse(""), all.needed("/entry/organisation/name")),
        LocalDate.parse(all.needed("/entry/assessedOn")),
        all.count("/entry/revision").orElseThrow(IllegalArgumentException::new),
        all.needed("/risk/methodVersion"),
        all.text("/program").orElse(""),
        all.text("/entry/site/name"),
        all.text("/entry/installation"),
        address(all),
        facts(all.at("/assessment/equipment/facts/known")),
        devices(all),
        outline(all),
        answers(all),
        risk.text("/status").map(RecordIds::status),
        risk.count("/assurancePercent"),
        figures(risk),
        words);
  }

  private static Optional<SiteAddress> address(Leaf all) {
    return all.text("/entry/site/address")
        .map(text -> new SiteAddress(text, all.text("/entry/site/uprn").orElse("")));
  }

  private static Optional<Facts> facts(Leaf known) {
    if (known.isMissing()) {
      return Optional.empty();
    }
    var facts = new HashMap<String, Value>();
    for (var fact : known.keys()) {
      var value = known.of(fact);
      value
          .count("/number")
          .<Value>map(Value.Count::new)
          .or(() -> Optional.of(new Value.Words(value.texts("/words"))))
          .ifPresent(found -> facts.put(fact, found));
    }
    return Optional.of(new Facts(facts));
  }

  private static List<FilteredDevice> devices(Leaf all) {
    var makers = all.texts("/outline/makers");
    var devices = all.at("/devices").elements();
    return IntStream.range(0, devices.size())
        .mapToObj(
            at ->
                device(
                    devices.get(at).at("/device"),
                    makers.size() == devices.size()
                        ? Optional.of(makers.get(at))
                        : Optional.empty()))
        .toList();
  }

  private static FilteredOutline outline(Leaf all) {
    var counts = all.texts("/outline/counts");
    return new FilteredOutline(
        all.texts("/outline/makers").size(),
        IntStream.range(0, counts.size())
            .filter(at -> !counts.get(at).isEmpty())
            .boxed()
            .collect(Collectors.toSet()));
  }

  private static FilteredDevice device(Leaf device, Optional<String> maker) {
    return new FilteredDevice(
        device.needed("/kind"),
        device.text("/label"),
        maker,
        device.count("/count"),
        device.text("/status").map(RecordIds::deviceStatus).filter(status -> !status.isThere()),
        device.text("/place"),
        device.text("/model"),
        device.list("/serials"),
        device.text("/firmware"),
        device.text("/firmwareDate").map(LocalDate::parse),
        addresses(device),
        device.text("/bought"),
        device.text("/cost"));
  }

  private static Optional<List<String>> addresses(Leaf device) {
    return device
        .list("/macs")
        .map(
            macs ->
                Stream.concat(macs.stream(), device.text("/ip").stream())
                    .filter(text -> !text.isBlank())
                    .toList());
  }

  private static Map<String, FilteredAnswer> answers(Leaf all) {
    var outlines = all.at("/outline/answers");
    var answers = new HashMap<String, FilteredAnswer>();
    for (var question : outlines.keys()) {
      var outline = outlines.of(question);
      var given = all.at("/assessment/answers").of(question);
      answers.put(
          question,
          new FilteredAnswer(
              outline.texts("/values"),
              RecordIds.basis(outline.needed("/basis")),
              given.text("/on").map(LocalDate::parse),
              given.text("/by"),
              given.text("/ref"),
              given.text("/note")));
    }
    return answers;
  }

  private static FigurePrecision figures(Leaf risk) {
    var overall = level(risk.at("/overall"));
    var headline = level(risk.at("/headline"));
    if (overall.isPresent() && headline.isPresent()) {
      return new FigurePrecision.Exact(
          overall.get(),
          headline.get(),
          risk.at("/risks").elements().stream().map(FilteredText::figure).toList());
    }
    var all = levels(risk.at("/overall/bands"));
    var leading = levels(risk.at("/headline/bands"));
    return all.isPresent() && leading.isPresent()
        ? new FigurePrecision.Banded(all.get(), leading.get())
        : new FigurePrecision.None();
  }

  private static Optional<RiskLevel> level(Leaf level) {
    var bands = level.at("/bands");
    return level
        .count("/residual")
        .map(
            residual ->
                new RiskLevel(
                    level.score("/inherent"),
                    residual,
                    level.score("/attainable"),
                    level.score("/worst"),
                    new RiskLevel.Bands(
                        bands.needed("/inherent"),
                        bands.needed("/residual"),
                        bands.needed("/attainable"),
                        bands.needed("/worst")),
                    level.texts("/drivers")));
  }

  private static Optional<Levels> levels(Leaf bands) {
    return bands
        .text("/residual")
        .map(residual -> new Levels(residual, bands.needed("/attainable")));
  }

  private static RiskFigure figure(Leaf risk) {
    return new RiskFigure(
        risk.needed("/risk"),
        risk.score("/inherent/score"),
        risk.score("/residual/score/score"),
        risk.score("/attainable/score/score"),
        risk.score("/worst/score/score"));
  }

  /** A place in a JSON tree, which may not be there. */
  private record Leaf(JsonNode node) {
    Leaf at(String pointer) {
      return new Leaf(node.at(pointer));
    }

    /** By its name and not by a pointer, in which some letters mean more. */
    Leaf of(String name) {
      return new Leaf(node.path(name));
    }

    boolean isMissing() {
      return node.isMissingNode() || node.isNull();
    }

    Optional<String> text(String pointer) {
      var found = node.at(pointer);
      return found.isString() ? Optional.of(found.stringValue()) : Optional.empty();
    }

    String needed(String pointer) {
      return text(pointer).orElseThrow(() -> new IllegalArgumentException("no " + pointer));
    }

    Optional<Integer> count(String pointer) {
      var found = node.at(pointer);
      return found.isIntegralNumber() && found.canConvertToInt()
          ? Optional.of(found.intValue())
          : Optional.empty();
    }

    int score(String pointer) {
      return count(pointer).orElseThrow(() -> new IllegalArgumentException("no " + pointer));
    }

    List<String> texts(String pointer) {
      return node.at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    Optional<List<String>> list(String pointer) {
      return node.at(pointer).isArray() ? Optional.of(texts(pointer)) : Optional.empty();
    }

    List<Leaf> elements() {
      return node.valueStream().map(Leaf::new).toList();
    }

    List<String> keys() {
      return node.propertyStream().map(Map.Entry::getKey).toList();
    }
  }
}
