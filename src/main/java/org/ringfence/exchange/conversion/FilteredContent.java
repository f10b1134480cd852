package org.ringfence.exchange.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.paper.FigurePrecision;

/**
 * What a record still says once items have been withheld from it. What is empty was withheld, was
 * never known, or is from a record that does not have the item.
 *
 * @param assessmentId the assessment's id
 * @param installationId the installation's id; an empty text where it has none
 * @param organisation the body
 * @param assessedOn the assessment's day
 * @param revision its number, from 1
 * @param methodVersion the version of the method that scored it
 * @param program the version of the program that wrote it; empty for the first
 * @param site the site's name
 * @param installation the installation's name
 * @param address the site's address, and its property number
 * @param facts where facts stand in place of devices, those that are known
 * @param devices each recorder or group of like cameras, in order
 * @param outline how many devices it has, and which of them are counted
 * @param answers by question id
 * @param status how far it can be relied on
 * @param assurance the share of controls that are inspected, 0 to 100
 * @param figures the scores that are left
 * @param words in which questions and answers were put; none where it did not keep them
 */
public record FilteredContent(
    Optional<String> assessmentId,
    String installationId,
    Organisation organisation,
    LocalDate assessedOn,
    int revision,
    String methodVersion,
    String program,
    Optional<String> site,
    Optional<String> installation,
    Optional<SiteAddress> address,
    Optional<Facts> facts,
    List<FilteredDevice> devices,
    FilteredOutline outline,
    Map<String, FilteredAnswer> answers,
    Optional<Status> status,
    Optional<Integer> assurance,
    FigurePrecision figures,
    RecordedWords words) {
  public FilteredContent {
    devices = List.copyOf(devices);
    answers = Map.copyOf(answers);
  }

  /**
   * What a copy says of its devices in one item, so that none of them can be missing.
   *
   * @param devices how many there are; 0 in a record that does not say
   * @param counted numbers of those, from 0, whose cameras are counted
   */
  public record FilteredOutline(int devices, Set<Integer> counted) {
    public FilteredOutline {
      counted = Set.copyOf(counted);
    }
  }

  /**
   * A recorder or a group of like cameras.
   *
   * @param kind {@code recorder}, {@code camera} or {@code unstated}
   * @param label what stands on it
   * @param maker its maker's key
   * @param count how many cameras
   * @param absent why it is not there; empty where it is
   */
  public record FilteredDevice(
      String kind,
      Optional<String> label,
      Optional<String> maker,
      Optional<Integer> count,
      Optional<Device.Status> absent,
      Optional<String> place,
      Optional<String> model,
      Optional<List<String>> serials,
      Optional<String> firmware,
      Optional<LocalDate> firmwareDate,
      Optional<List<String>> addresses,
      Optional<String> bought,
      Optional<String> cost) {}

  /**
   * An answer as the method holds it by itself.
   *
   * @param values empty where it is not known
   * @param basis the basis that counts, before another answer contradicts it
   * @param on the day on which it was said or seen
   */
  public record FilteredAnswer(
      List<String> values,
      Basis basis,
      Optional<LocalDate> on,
      Optional<String> by,
      Optional<String> ref,
      Optional<String> note) {
    public FilteredAnswer {
      values = List.copyOf(values);
    }
  }
}
