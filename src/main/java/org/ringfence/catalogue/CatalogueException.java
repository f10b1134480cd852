package org.ringfence.catalogue;

/** The bundled catalogue can't be read: the program itself is damaged or wrongly built. */
public final class CatalogueException extends RuntimeException {

  /** Names the part that can't be read and why. */
  public CatalogueException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Names the part that can't be read. */
  public CatalogueException(String message) {
    super(message);
  }
}
