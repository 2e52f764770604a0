package nl.schakel.oefenregio;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as they occur in the Netherlands, by group of origin; only to make fictional persons look like people. */
final class Namenboek {
    /** A group of names. @param gewicht share in the population of the fictional region */
    record Groep(int gewicht, List<String> mannen, List<String> vrouwen, List<String> achternamen) {}

    private static final List<Groep> GROEPEN = List.of(
            new Groep(58,
                    List.of("Johannes", "Jan Willem", "Pieter", "Kees", "Daan", "Sem", "Lars", "Ruben", "Thijs", "Bram", "Henk", "Gerrit Jan", "Willem", "Jeroen", "Marco", "Sander", "Niels", "Tim", "Kevin", "Dennis", "Theodorus", "Hendrik", "Cornelis", "Björn", "André", "Jaap", "Johan", "Luuk", "Milan", "Stijn"),
                    List.of("Maria", "Johanna", "Anna", "Sanne", "Lotte", "Emma", "Anouk", "Marieke", "Renée", "Chloë", "Zoë", "Femke", "Ingrid", "Wilhelmina", "Petra", "Kim", "Chantal", "Esther", "Daniëlle", "Mirjam", "Loes", "Iris", "Tess", "Noor", "Fleur"),
                    List.of("de|Jong", "|Jansen", "de|Vries", "van den|Berg", "van de|Berg", "van|Dijk", "|Bakker", "|Janssen", "|Visser", "|Smit", "|Meijer", "de|Boer", "|Mulder", "de|Groot", "|Bos", "|Vos", "|Peters", "|Hendriks", "van|Leeuwen", "|Dekker", "|Brouwer", "de|Wit", "|Dijkstra", "|Smits", "de|Graaf", "van der|Meer", "van der|Linden", "|Kok", "|Jacobs", "van|Vliet", "|Kwakernaak", "|Hoekstra", "van 't|Hof", "in 't|Veld", "op den|Kamp", "van der|Heijden", "|Schouten", "van|Beek", "|Willems", "|Bruin", "|Snoeij", "|Terpstra", "|Wiersma", "ten|Brink", "ter|Horst", "|Oude Elferink", "|Dé", "|Roelofs", "|Zijlstra", "|Korteweg")),
            new Groep(11,
                    List.of("Mohamed", "Mohammed", "Youssef", "Ayoub", "Hamza", "Bilal", "Achraf", "Soufiane", "Rachid", "Noureddine", "Abdelkader", "Ilias", "Yassine", "El Mahdi", "Karim"),
                    List.of("Fatima", "Khadija", "Naima", "Samira", "Soumaya", "Hafsa", "Nora", "Malika", "Ikram", "Meryem"),
                    List.of("El|Amrani", "|Benali", "Ben|Haddou", "|Bouzid", "El|Khattabi", "Aït|Oulad", "|Chaoui", "|Azzouzi", "El|Idrissi", "|Boukhari", "|Tahiri", "|Ouali", "|Bouchallikht", "|Zerouali")),
            new Groep(10,
                    List.of("Mehmet", "Mustafa", "Emre", "Hüseyin", "Ömer", "Yusuf", "Şükrü", "Çağlar", "İbrahim", "Ali Can", "Burak", "Gökhan"),
                    List.of("Ayşe", "Fatma", "Elif", "Zeynep", "Gülşen", "Özlem", "Büşra", "Tuğba", "Sevgi"),
                    List.of("|Yılmaz", "|Kaya", "|Demir", "|Şahin", "|Çelik", "|Öztürk", "|Aydın", "|Gülmez-Çelik", "|Yıldırım", "|Koç", "|Arslan", "|Doğan", "|Güneş")),
            new Groep(9,
                    List.of("Łukasz", "Paweł", "Michał", "Krzysztof", "Grzegorz", "Tomasz", "Marcin", "Stanisław", "Wojciech", "Dariusz"),
                    List.of("Agnieszka", "Małgorzata", "Katarzyna", "Joanna", "Magdalena", "Bożena", "Aleksandra"),
                    List.of("|Kowalski", "|Nowak", "|Wiśniewski", "|Wójcik", "|Kamiński", "|Lewandowski", "|Zieliński", "|Szymański", "|Dąbrowski", "|Kozłowski", "|Mazur", "|Krawczyk")),
            new Groep(9,
                    List.of("Winston", "Humphrey", "Romano", "Clyde", "Radjesh", "Soerinder", "Kenneth", "Ruben Errol", "Jerrel", "Dwight", "Anil", "Ashwin"),
                    List.of("Sandhia", "Chantal", "Cheryl", "Usha", "Shanti", "Merlijn", "Priscilla", "Jermaine", "Sharda"),
                    List.of("|Ramdin", "|Soekhoe", "|Pinas", "|Kartosen", "|Mahabir", "|Bhagwandas", "|Tjon A Fat", "|Lo Fo Wong", "|Wijdenbosch", "|Doerga", "|Ramsoedh", "|Vredeberg", "|Kromosoeto", "|Djojoseputro")),
            new Groep(3,
                    List.of("João", "Nguyễn Văn", "Dušan", "Zoltán", "Søren", "Chinedu", "Tesfay", "Omar"),
                    List.of("María José", "Thị Hoa", "Nikolić", "Ágnes", "Amina", "Selam"),
                    List.of("da|Silva", "dos|Santos", "|Nguyen", "|Jovanović", "|Szabő", "|Sørensen", "|Okonkwo", "|Gebremariam", "|Hassan", "von|Stein", "de la|Cruz")));

    private static final int SOM = GROEPEN.stream().mapToInt(Groep::gewicht).sum();

    private Namenboek() {}

    static Groep groep(RandomGenerator toeval) {
        int plek = toeval.nextInt(SOM);
        for (Groep groep : GROEPEN) {
            plek -= groep.gewicht();
            if (plek < 0) {
                return groep;
            }
        }
        return GROEPEN.getFirst();
    }

    static <T> T een(List<T> uit, RandomGenerator toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
