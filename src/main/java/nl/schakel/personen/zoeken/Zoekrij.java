package nl.schakel.personen.zoeken;

/** What the index holds of one person. @param vorm with which form and key it was made */
public record Zoekrij(int vorm, byte[] profiel, long[] sleutels) {}
