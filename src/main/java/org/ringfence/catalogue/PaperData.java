package org.ringfence.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Treatment;

/**
 * What the papers of a council need besides questions and scores.
 *
 * @param treatments the options, in the order in which a paper lists them
 * @param provisions paragraphs and sections under which a detail can be withheld
 * @param proposals by jurisdiction id, in order, what to withhold: a ruling without an opinion for
 *     each kind of detail and for each single answer that tells a weak point
 * @param clearances ids of the areas in which officers clear a paper, in order
 * @param test the points of the technician's test sheet, in order
 * @param primarySources names of hosts and of publications that speak for themselves
 * @param words the words for all of this, as the wording has them
 */
public record PaperData(
    List<Treatment> treatments,
    List<Provision> provisions,
    Map<String, List<Ruling>> proposals,
    List<String> clearances,
    List<TestPoint> test,
    List<String> primarySources,
    PaperWordingReader words) {

  /** The regime of the Freedom of Information Act 2000, which holds in every jurisdiction. */
  public static final String FOI = "foi";

  private static final String FOUND = "source found: ";

  public PaperData {
    treatments = List.copyOf(treatments);
    provisions = List.copyOf(provisions);
    proposals = Map.copyOf(proposals);
    clearances = List.copyOf(clearances);
    test = List.copyOf(test);
    primarySources = List.copyOf(primarySources);
  }

  /** The same with these areas in which officers clear a paper. */
  PaperData cleared(List<String> areas) {
    return new PaperData(treatments, provisions, proposals, areas, test, primarySources, words);
  }

  /** The treatment with this id; empty where there is none. */
  public Optional<Treatment> treatment(String id) {
    return treatments.stream().filter(treatment -> treatment.id().equals(id)).findFirst();
  }

  /** The provision with this id; empty where there is none. */
  public Optional<Provision> provision(String id) {
    return provisions.stream().filter(provision -> provision.id().equals(id)).findFirst();
  }

  /**
   * Those of the sources that a row of the reference data names which speak for themselves: laws,
   * official lists, registries. Reports about them do not.
   *
   * @param sources as a row has them, with semicolons between them
   */
  public List<String> primary(String sources) {
    return Arrays.stream(sources.split(";"))
        .map(String::strip)
        .map(source -> source.startsWith(FOUND) ? source.substring(FOUND.length()) : source)
        .filter(source -> primarySources.stream().anyMatch(name -> names(source, name)))
        .toList();
  }

  private static boolean names(String source, String name) {
    return Pattern.compile(
            "(?<![A-Za-z0-9])" + Pattern.quote(name) + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE)
        .matcher(source)
        .find();
  }
}
