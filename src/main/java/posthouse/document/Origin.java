package posthouse.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who wrote a revision's words; readers are told when it was a machine. */
public enum Origin {
    @JsonProperty("human")
    HUMAN,
    @JsonProperty("machine")
    MACHINE,
    @JsonProperty("machine-checked")
    MACHINE_CHECKED
}
