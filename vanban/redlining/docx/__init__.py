"""Tracked changes in Word: both states written by the ordinary templates, and woven into one file.

What came, went or stayed is told by the merged View; here it is only put into Word's own words. So whatever a
template places, the accepted file has it as the new state does, and the rejected one as the old state does.
"""
