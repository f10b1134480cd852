package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.SiteAddress;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Wording;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignOffState;

/**
 * What an edition of the papers knows of one assessment. The exempt edition knows everything; the
 * public one is read from a record from which what is withheld has been left out before.
 *
 * @param extent for whom, and how much more than this they may know
 * @param assessmentId the assessment's id
 * @param installationId the installation's id
 * @param organisation the body
 * @param name how papers call it: site and installation, or a number where locations are withheld
 * @param site the site's name
 * @param installation the installation's name
 * @param address where the site is; empty texts where none is known
 * @param assessedOn the assessment's day
 * @param revision its number, from 1
 * @param status how far it can be relied on; empty where that would tell a withheld answer
 * @param figures the scores, as exactly as the edition gives them
 * @param sentence the one sentence that leads, made of nothing that is withheld
 * @param assurance the share of controls that are inspected, 0 to 100; empty where it would tell a
 *     withheld answer
 * @param makers who made the equipment, each once, most cameras first
 * @param devices each recorder or group of like cameras, in order
 * @param cameras how many in all; empty where that is not known
 * @param answers by question id, the answer as held
 * @param unknown mandatory questions held as unknown, of those whose answer is given
 * @param changes what changed since the last sign-off, each a sentence made of nothing withheld
 * @param signOffs signatures that the edition names
 * @param state how far it is signed, whether or not the edition names who has
 * @param fingerprint of the signed record as it is printed; empty where there is none
 * @param stale why the sign-off does not hold any longer, each a sentence; empty while it holds,
 *     and in a public edition where it would tell a withheld answer
 * @param withheldItems how many hashes the signed record has in place of what is withheld, some of
 *     which stand for nothing
 * @param record what a paper carries so that it can be checked
 * @param today the day on which this was put together
 */
public record InstallationReportData(
    EditionExtent extent,
    String assessmentId,
    String installationId,
    Organisation organisation,
    String name,
    Detail<String> site,
    Detail<String> installation,
    Detail<SiteAddress> address,
    LocalDate assessedOn,
    int revision,
    Optional<Status> status,
    FigurePrecision figures,
    String sentence,
    Optional<Integer> assurance,
    List<MakerCount> makers,
    List<ExtractDevice> devices,
    Optional<Integer> cameras,
    Map<String, Detail<ExtractAnswer>> answers,
    List<String> unknown,
    List<String> changes,
    List<SignOff> signOffs,
    SignOffState state,
    String fingerprint,
    List<String> stale,
    int withheldItems,
    String record,
    LocalDate today) {
  public InstallationReportData {
    makers = List.copyOf(makers);
    devices = List.copyOf(devices);
    answers = Map.copyOf(answers);
    unknown = List.copyOf(unknown);
    changes = List.copyOf(changes);
    signOffs = List.copyOf(signOffs);
    stale = List.copyOf(stale);
    state = state.given(status);
  }

  /** For whom it is. */
  public Edition edition() {
    return extent.edition();
  }

  /** The words in which its answers are shown, where they are not today's. */
  public Optional<Wording> words() {
    return extent.words();
  }

  /** The whole dossier, in an exempt edition that has it at hand. */
  public Optional<Dossier> full() {
    return switch (extent) {
      case EditionExtent.Exempt exempt -> exempt.full();
      case EditionExtent.Published _ -> Optional.empty();
    };
  }

  /** What to check, and where its leading risk stands, in an exempt edition that tells it. */
  public Optional<Advised> advised() {
    return switch (extent) {
      case EditionExtent.Exempt exempt -> exempt.advised();
      case EditionExtent.Published _ -> Optional.empty();
    };
  }

  /** The roles in which somebody has signed whose signature this edition leaves out. */
  public List<String> leftOutRoles() {
    var told = signOffs.stream().map(SignOff::role).toList();
    return state.signed().stream().filter(role -> !told.contains(role)).toList();
  }

  /** In a few words how far it is signed; first of all where that no longer holds. */
  public String label() {
    return state.label(stale);
  }

  /** The same, and who has still to sign. */
  public String inFull() {
    return state.inFull(stale);
  }

  /** Whether anybody has signed. */
  public boolean signed() {
    return !state.isDraft();
  }

  /**
   * The same with its answers as they are kept elsewhere.
   *
   * @param same gives an equal answer for each
   */
  public InstallationReportData sharing(UnaryOperator<Detail<ExtractAnswer>> same) {
    return new InstallationReportData(
        extent,
        assessmentId,
        installationId,
        organisation,
        name,
        site,
        installation,
        address,
        assessedOn,
        revision,
        status,
        figures,
        sentence,
        assurance,
        makers,
        devices,
        cameras,
        answers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> same.apply(each.getValue()))),
        unknown,
        changes,
        signOffs,
        state,
        fingerprint,
        stale,
        withheldItems,
        record,
        today);
  }

  /**
   * A maker and how many cameras are its own.
   *
   * @param key the maker's key in the reference data; {@link Maker#UNKNOWN_KEY} where not known
   * @param name as papers print it
   * @param cameras how many; empty where not known
   */
  public record MakerCount(String key, String name, Optional<Integer> cameras) {}

  /**
   * A recorder or a group of like cameras.
   *
   * @param kind {@code recorder}, {@code camera} or {@code unstated}
   * @param label what stands on it; an empty text for nothing
   * @param madeBy who made it, in words
   * @param count how many cameras; empty where not known
   * @param absent why it is not there; empty where it is, in whatever state
   * @param place where in the site it is; an empty text where that is not known, as for the others
   * @param serials its serial numbers
   * @param addresses its network addresses
   */
  public record ExtractDevice(
      String kind,
      Detail<String> label,
      String madeBy,
      Optional<Integer> count,
      Optional<Device.Status> absent,
      Detail<String> place,
      Detail<String> model,
      Detail<String> serials,
      Detail<String> firmware,
      Detail<String> addresses,
      Detail<String> bought,
      Detail<String> cost) {}

  /**
   * An answer as it is held.
   *
   * @param values the values that count; empty where it is not known
   * @param basis the basis that counts, contradictions included
   * @param by who says so; an empty text where nobody is named, as for the others
   */
  public record ExtractAnswer(
      List<String> values,
      Basis basis,
      Optional<LocalDate> on,
      Detail<String> by,
      Detail<String> ref,
      Detail<String> note) {
    public ExtractAnswer {
      values = List.copyOf(values);
    }
  }
}
