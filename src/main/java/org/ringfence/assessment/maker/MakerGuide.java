package org.ringfence.assessment.maker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.MakerSentences;
import org.ringfence.exchange.result.MakerWriter;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.scoring.FactFinder;

/**
 * Tells who stands behind a label, a network address and a person's word, and why. It reads and
 * writes nothing, so that it may be asked at every key.
 */
public final class MakerGuide {
  private final FactFinder makers;
  private final MakerSearch search;
  private final MakerSentences sentences;
  private final MakerWriter writer = new MakerWriter();

  public MakerGuide(CatalogueServices knowledge) {
    this.makers = knowledge.dossiers().makers();
    this.sentences = new MakerSentences(knowledge.phrases(), knowledge.wording());
    this.search = new MakerSearch(knowledge, sentences);
  }

  /** What is asked about one device. */
  public record Asked(String label, String mac) {
    Device device() {
      return new Device(
          Device.Kind.UNSTATED, label, "", mac, "", "", Optional.empty(), Optional.empty(), "", "");
    }
  }

  /** Brands that fit what was typed, at most twenty, best first. */
  public List<MakerMatch> find(String typed) {
    return search.find(typed);
  }

  /** By a maker's name, its owner's and all names under which it sells, in one text. */
  public Map<String, String> names() {
    return search.names();
  }

  /** Who made what is asked about. */
  public MakerFinding identify(Asked asked) {
    return makers.identify(asked.device(), false);
  }

  /** Who made a device of an assessment. */
  public MakerFinding identify(Device device, Dossier dossier) {
    return makers.identify(device, FactFinder.confirmed(dossier.risk().held()));
  }

  /** A label without the model that follows its brand. */
  public String brand(String label) {
    return search.brand(label);
  }

  /** Those lines of an assessment whose label names several brands, as it would be split. */
  public List<SeveralBrands> several(Dossier dossier) {
    var found = dossier.devices();
    return IntStream.range(0, found.size())
        .boxed()
        .flatMap(
            line -> several(line, found.get(line).device(), found.get(line).finding()).stream())
        .toList();
  }

  /** How a line would be split; empty where its label names one brand, or it was removed. */
  public Optional<SeveralBrands> several(int line, Device device, MakerFinding finding) {
    return finding.remarks().stream().anyMatch(MakerRemark.Split.class::isInstance)
            && device.status() != Device.Status.REMOVED
        ? Optional.of(new SeveralBrands(line, device, makers.lines(device.label())))
        : Optional.empty();
  }

  /** What counts for such a device. */
  public Facts facts(Asked asked) {
    return makers.facts(List.of(asked.device()), false);
  }

  /** Who made it, in a sentence. */
  public String made(MakerFinding finding) {
    return sentences.made(finding);
  }

  /** Why, and what a person should settle, each in a sentence. */
  public List<String> why(MakerFinding finding) {
    return sentences.why(finding);
  }

  /** The same of what is asked, and whether its address is one. */
  public List<String> why(Asked asked, MakerFinding finding) {
    return Stream.concat(why(finding).stream(), noAddress(asked.mac()).stream()).toList();
  }

  private Optional<String> noAddress(String mac) {
    return mac.isBlank() || makers.isAddress(mac)
        ? Optional.empty()
        : Optional.of(sentences.noAddress(mac));
  }

  /** What a person is asked: "Did you mean Hikvision?" */
  public String ask(MakerOffer offer) {
    return sentences.ask(offer);
  }

  /** The same for other programs, as one JSON text. */
  public String json(List<Asked> asked) {
    return writer.write(asked.stream().map(this::answer).toList());
  }

  private MakerWriter.Answer answer(Asked asked) {
    var finding = identify(asked);
    return new MakerWriter.Answer(
        asked.label(),
        asked.mac(),
        finding,
        facts(asked),
        made(finding),
        why(asked, finding),
        finding.offered().stream().map(this::ask).toList());
  }
}
