"""The only door to the network: public addresses, bounded answers, and the manners of a guest."""

from encuadre.web.addresses import checked_url, is_public
from encuadre.web.getting import Answer, get
from encuadre.web.limits import Limits
from encuadre.web.robots import Robots
from encuadre.web.visiting import Visitor

__all__ = ["Answer", "Limits", "Robots", "Visitor", "checked_url", "get", "is_public"]
