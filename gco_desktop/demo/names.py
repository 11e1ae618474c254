"""Invented names and places for gezinnen beyond the sketched ones."""

_MEN = (
    "Adam Aart Abel Amir Anton Arjan Bas Bilal Björn Bram Cas Cem Damian Dirk Ebrima Emil Ezra "
    "Farid Floris Gerrit Guus Hamza Hugo Ismaïl Ivo Jan Jelle Jérôme Joost Kasper Kees Lars Levi "
    "Luuk Marek Maurits Mohammed Nabil Niels Noah Olaf Omar Pascal Pieter Quinten Raoul Robin "
    "Samuel Sem Siebe Stijn Teun Thijs Tobias Umut Victor Willem Xander Yusuf Zeki"
)
MEN = _MEN.split()
_WOMEN = (
    "Aaliyah Amber Anouk Asya Beatriz Britt Carlijn Chaima Cornelia Dewi Dilan Eline Emma Esmée "
    "Eva Fleur Gwen Hanna Heleen Ilse Imane Irene Jasmijn Jet Josefien Katarzyna Kim Leila "
    "Liselot Loïs Maaike Maud Meryem Milou Nadia Nienke Noor Olga Paula Pleun Rania Roos Rosalie "
    "Saar Sabine Safiya Sanne Sofía Suze Tess Trijntje Veerle Wiebke Willemijn Yara Zoë Zuzanna"
)
WOMEN = _WOMEN.split()
_SURNAMES = (
    "Aalbers; Achterberg; Aydın; van den Akker; Baas; van Baarle; Bakirci; Balogun; Berends; van "
    "den Berg; Blom; de Boer; Boersma; Bosman; ten Brinke; ter Brugge; Buitenhuis; Cohen; Çelik; "
    "Daams; van Dalen; Demir; Diallo; van Dijk; Dijkstra; Doğan; Driessen; Dubois; Eijkelkamp; "
    "van Eck; Faber; Fofana; Geurts; Ghebremariam; de Graaf; Grootenhuis; de Haan; Haverkamp; "
    "Hendriksen; van den Heuvel; Hofman; Huisman; Ibrahimović; Jacobs; de Jong; Kamara; Kaya; "
    "Kleinjan; Kok; Koopmans; Kuiper; van der Laan; Lammers; van Leeuwen; Lubbers; Maas; Martins; "
    "Meijer; Mertens; Mohamud; Nijhuis; Noordhoff; Ören; Oosterhuis; Palsma; Peeters; Pham; "
    "Pinas; Popescu; Prins; Rademaker; Reinders; Rodríguez; Roelofs; Rozema; Santos; Schipper; "
    "Scholten; Sikkens; Simão; Slot; Sultani; Tanaka; Teunissen; Timmerman; Traoré; Uzun; "
    "Veenstra; Veldhuis; Verhoeven; Vink; Vos; Wagenaar; Warsame; Westerink; de Wit; Wolters; "
    "Yıldız; Zandstra; Zwart; Żak"
)
SURNAMES = _SURNAMES.split("; ")
_STREETS = (
    "Appelgaarde; Bereklauwstraat; Dijkpad; Elzenhof; Fluitekruidlaan; Goudreinet; Heemtuin; "
    "Kersenhout; Kikkerpad; Lage Enk; Lindenerf; Molenakker; Notenlaan; Oeverzwaluw; Perenhof; "
    "Rietkraag; Schapendrift; Spechtstraat; Tuinfluiter; Veldzuring; Wilgenroos; Zonnedauw"
)
STREETS = _STREETS.split("; ")

# Kilometres there and back from Deventer, and the digits its postal codes begin with.
PLACES = {
    "Almelo": (88, "76"),
    "Amersfoort": (124, "38"),
    "Apeldoorn": (36, "73"),
    "Arnhem": (92, "68"),
    "Deventer": (8, "74"),
    "Doetinchem": (84, "70"),
    "Ede": (112, "67"),
    "Enschede": (122, "75"),
    "Hengelo": (106, "75"),
    "Kampen": (88, "82"),
    "Nijverdal": (62, "74"),
    "Raalte": (38, "81"),
    "Zutphen": (36, "72"),
    "Zwolle": (66, "80"),
}
