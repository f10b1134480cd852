package org.ringfence.exchange.conversion;

import java.util.Arrays;
import java.util.function.Function;
import org.ringfence.model.evaluation.ControlEffect.Proof;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Scope;

/** The ids that a record has for what the program knows as one of a few. They never change. */
final class RecordIds {
  private RecordIds() {}

  static String of(Basis basis) {
    return switch (basis) {
      case UNKNOWN -> "unknown";
      case STATED -> "stated";
      case DOCUMENTED -> "documented";
      case INSPECTED -> "inspected";
      case INDEPENDENT -> "independent";
    };
  }

  static Basis basis(String id) {
    return one(Basis.values(), RecordIds::of, id);
  }

  static String of(Scope scope) {
    return switch (scope) {
      case BODY -> "body";
      case CONTRACT -> "contract";
      case SITE -> "site";
      case INSTALLATION -> "installation";
    };
  }

  static Scope scope(String id) {
    return one(Scope.values(), RecordIds::of, id);
  }

  static String of(Device.Kind kind) {
    return switch (kind) {
      case RECORDER -> "recorder";
      case CAMERA -> "camera";
      case UNSTATED -> "unstated";
    };
  }

  static Device.Kind kind(String id) {
    return one(Device.Kind.values(), RecordIds::of, id);
  }

  static String of(Device.Status status) {
    return switch (status) {
      case IN_USE -> "in-use";
      case FAULTY -> "faulty";
      case REMOVED -> "removed";
      case ON_ORDER -> "on-order";
    };
  }

  static Device.Status deviceStatus(String id) {
    return one(Device.Status.values(), RecordIds::of, id);
  }

  static String of(MakerFinding.By by) {
    return switch (by) {
      case MAC -> "mac";
      case CONFIRMED -> "confirmed";
      case REBADGE -> "rebadge";
      case LABEL -> "label";
      case NOT_FOUND -> "not-found";
    };
  }

  static MakerFinding.By by(String id) {
    return one(MakerFinding.By.values(), RecordIds::of, id);
  }

  static String of(Status status) {
    return switch (status) {
      case CLOSED -> "closed";
      case NOT_ASSESSABLE -> "not-assessable";
      case PROVISIONAL -> "provisional";
      case COMPLETE -> "complete";
    };
  }

  static Status status(String id) {
    return one(Status.values(), RecordIds::of, id);
  }

  static String of(HeldAnswer.Reason reason) {
    return switch (reason) {
      case AS_GIVEN -> "as-given";
      case NO_VALUE -> "no-value";
      case EVIDENCE_INCOMPLETE -> "evidence-incomplete";
      case AGED -> "aged";
    };
  }

  static HeldAnswer.Reason reason(String id) {
    return one(HeldAnswer.Reason.values(), RecordIds::of, id);
  }

  static String of(Part part) {
    return switch (part) {
      case LIKELIHOOD -> "likelihood";
      case CONSEQUENCE -> "consequence";
      case FLOOR -> "floor";
    };
  }

  static Part part(String id) {
    return one(Part.values(), RecordIds::of, id);
  }

  static String of(Action action) {
    return switch (action) {
      case START -> "start";
      case RAISE -> "raise";
      case ADD -> "add";
      case SET -> "set";
    };
  }

  static Action action(String id) {
    return one(Action.values(), RecordIds::of, id);
  }

  static String of(Proof proof) {
    return switch (proof) {
      case NOT_NEEDED -> "not-needed";
      case PROVEN -> "proven";
      case LIMITED -> "limited";
      case VOID -> "void";
    };
  }

  static Proof proof(String id) {
    return one(Proof.values(), RecordIds::of, id);
  }

  static <T> T one(T[] all, Function<T, String> id, String wanted) {
    return Arrays.stream(all)
        .filter(one -> id.apply(one).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such id: " + wanted));
  }
}
